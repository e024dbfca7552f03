using System.Xml.Linq;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests;

public sealed class PrintTests
{
    [Fact]
    public void Every_sheet_prints_landscape_on_one_page_width_with_a_footer()
    {
        var workbook = Workbook.Of(TestReports.Pact() with { FileName = "a & b.yaml" });

        foreach (var sheet in workbook.SheetNames)
        {
            var xml = workbook.SheetXml(sheet);
            Assert.Equal(
                "landscape",
                xml.Descendants(Workbook.Main + "pageSetup")
                    .Single()
                    .Attribute("orientation")!
                    .Value
            );
            // The summary is one page, charts and all.
            Assert.Equal(
                sheet == "Summary" ? "1" : "0",
                xml.Descendants(Workbook.Main + "pageSetup")
                    .Single()
                    .Attribute("fitToHeight")
                    ?.Value
                    // What it means where it is not said (ECMA-376 part 1, 18.3.1.63).
                    ?? "1"
            );
            Assert.Contains(
                xml.Descendants(Workbook.Main + "pageSetUpPr")
                    .Single()
                    .Attribute("fitToPage")!
                    .Value,
                new[] { "1", "true" }
            );
            Assert.Equal(
                "&La && b.yaml&C&A   0.1.0&RPage &P of &N",
                xml.Descendants(Workbook.Main + "oddFooter").Single().Value
            );
        }
    }

    [Theory]
    [InlineData(5, "9")] // A4
    [InlineData(30, "8")] // A3
    public void A_long_horizon_prints_on_larger_paper(int years, string paper) =>
        Assert.Equal(
            paper,
            Workbook
                .Of(TestReports.Pact(years: years))
                .SheetXml("Model")
                .Descendants(Workbook.Main + "pageSetup")
                .Single()
                .Attribute("paperSize")!
                .Value
        );

    [Fact]
    public void Header_rows_repeat()
    {
        var titles = Workbook
            .Of(TestReports.Pact())
            .Part("xl/workbook.xml")
            .Descendants(Workbook.Main + "definedName")
            .Where(n =>
                string.Equals(
                    n.Attribute("name")!.Value,
                    "_xlnm.Print_Titles",
                    StringComparison.Ordinal
                )
            )
            .Select(n => n.Value);

        Assert.Contains("Model!$4:$4", titles);
    }

    [Fact]
    public void The_document_bears_title_and_author_and_no_date()
    {
        var properties = Workbook.Of(TestReports.Pact()).Part("docProps/core.xml");
        XNamespace dc = "http://purl.org/dc/elements/1.1/";

        Assert.Equal(
            "Host-nation support under the 2022 pact",
            properties.Root!.Element(dc + "title")!.Value
        );
        Assert.Equal("Budget staff", properties.Root.Element(dc + "creator")!.Value);
        Assert.DoesNotContain(
            "20",
            string.Concat(
                properties
                    .Root.Elements()
                    .Where(e => !string.Equals(e.Name.LocalName, "title", StringComparison.Ordinal))
                    .Select(e => e.Value)
            ),
            StringComparison.Ordinal
        );
    }
}
