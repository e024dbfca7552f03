using System.Xml.Linq;
using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests;

public sealed class PrintTests
{
    [Fact]
    public void Every_sheet_prints_landscape_with_a_footer()
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
            Assert.Equal(
                "&La && b.yaml&C&A   0.1.0&RPage &P of &N",
                xml.Descendants(Workbook.Main + "oddFooter").Single().Value
            );
        }
    }

    public static TheoryData<string> Scenarios() => [.. ShippedReports.Ids];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_page_is_legible_on_A4_and_on_Letter(string id) =>
        AssertLegible(Workbook.Of(ShippedReports.WithAlternatives(id)));

    [Fact]
    public void So_are_those_of_a_comparison_and_of_thirty_years()
    {
        AssertLegible(
            Workbook.Of(
                ShippedReports.Of("japan-2022", "actual-rates") with
                {
                    Baseline = ShippedReports.Of("japan-2022"),
                }
            )
        );
        AssertLegible(Workbook.Of(TestReports.Pact(years: 30)));
    }

    /// <summary>Across, Letter is 792 points wide and A4 842; half an inch is left free on each side. Nothing is printed below 60 %.</summary>
    private static void AssertLegible(Workbook workbook)
    {
        const double room = 792 - 2 * 36;
        foreach (var sheet in workbook.SheetNames)
        {
            var xml = workbook.SheetXml(sheet);
            var widths = xml.Descendants(Workbook.Main + "col")
                .SelectMany(c =>
                    Enumerable
                        .Range(
                            (int)c.Attribute("min")!,
                            (int)c.Attribute("max")! - (int)c.Attribute("min")! + 1
                        )
                        .Select(column => (column, Points((double)c.Attribute("width")!)))
                )
                .ToDictionary();
            var last = workbook.Cells[sheet].Values.Max(c => c.Column);
            double Width(int from, int to) =>
                Enumerable
                    .Range(from, Math.Max(0, to - from + 1))
                    .Sum(c => widths.GetValueOrDefault(c, 48));

            var setup = xml.Descendants(Workbook.Main + "pageSetup").Single();
            if (
                (bool?)
                    xml.Descendants(Workbook.Main + "pageSetUpPr")
                        .SingleOrDefault()
                        ?.Attribute("fitToPage") == true
            )
            {
                Assert.True(room / Width(1, last) >= 0.6, $"{sheet}: {room / Width(1, last):P0}");
                continue;
            }

            var scale = (double)setup.Attribute("scale")! / 100;
            Assert.InRange(scale, 0.6, 1);
            var repeated = Repeated(workbook, sheet);
            var from = 1;
            foreach (
                var to in xml.Descendants(Workbook.Main + "colBreaks")
                    .Elements()
                    .Select(b => (int)b.Attribute("id")!)
                    .Append(last)
            )
            {
                var page = Width(from, to) + (from == 1 ? 0 : Width(1, repeated));
                Assert.True(from == 1 || repeated > 0, $"{sheet}: nothing says what the rows are");
                Assert.True(page * scale <= room, $"{sheet}: {page} points at {scale:P0}");
                from = to + 1;
            }
        }
    }

    /// <summary>A stored width is one of digits of 7 pixels, 96 to the inch.</summary>
    private static double Points(double width) =>
        Math.Truncate((256 * width + Math.Truncate(128.0 / 7)) / 256 * 7) * 0.75;

    /// <summary>The last of the columns that stand on every page; 0 for none.</summary>
    private static int Repeated(Workbook workbook, string sheet) =>
        workbook
            .Part("xl/workbook.xml")
            .Descendants(Workbook.Main + "definedName")
            .Where(n => n.Attribute("name")!.Value == "_xlnm.Print_Titles")
            .Select(n => n.Value)
            .Where(v => v.StartsWith($"{sheet}!$A:$", StringComparison.Ordinal))
            .Select(v => v.Split(',')[0][^1] - 'A' + 1)
            .FirstOrDefault();

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
