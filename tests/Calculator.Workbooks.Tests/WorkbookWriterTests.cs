using Calculator.Workbooks.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Calculator.Workbooks.Tests;

public sealed class WorkbookWriterTests
{
    [Fact]
    public void The_sheets_stand_in_a_fixed_order() =>
        Assert.Equal(
            ["Summary", "Inputs", "Model", "Sensitivity", "Checks", "Sources", "About"],
            Workbook.Of(TestReports.Pact()).SheetNames
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_package_is_valid_open_xml(bool smallest)
    {
        var bytes = Workbook.Of(smallest ? TestReports.Smallest() : TestReports.Pact()).Bytes;
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");

        Assert.Empty(errors);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(Workbook.Of(TestReports.Pact()).Bytes, Workbook.Of(TestReports.Pact()).Bytes);

    [Fact]
    public void The_output_stream_need_not_seek_and_stays_open()
    {
        using var inner = new MemoryStream();
        using (
            var pipe = new System.IO.Compression.BrotliStream(
                inner,
                System.IO.Compression.CompressionMode.Compress,
                leaveOpen: true
            )
        )
        {
            WorkbookWriter.Write(TestReports.Smallest(), pipe);
            pipe.WriteByte(0);
        }

        Assert.True(inner.Length > 0);
    }
}
