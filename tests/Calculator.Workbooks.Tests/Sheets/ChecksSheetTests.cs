using Calculator.TestSupport;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class ChecksSheetTests
{
    [Fact]
    public void Sums_are_found_by_role()
    {
        var workbook = Workbook.Of(TestReports.Pact());
        var check = Row(workbook, "support-by-category");
        var categories = workbook
            .Lines()
            .Where(l =>
                l.Year == 2022 && l.Id.StartsWith("support.category.", StringComparison.Ordinal)
            )
            .Select(l => l.Cell.Address)
            .ToArray();
        var total = workbook
            .Lines()
            .Single(l => l is { Id: "support.total", Year: 2022 })
            .Cell.Address;
        var difference = $"SUM(Model!{categories[0]}:{categories[^1]})-Model!{total}";

        Assert.Equal(
            $"MAX({difference},0-({difference}))<=1E-06*MAX(1,MAX(Model!{total},0-Model!{total}))",
            workbook.Cell("Checks", $"D{check}").Formula
        );
    }

    [Theory]
    [InlineData("support.category.labor", "1", "support-by-category")]
    [InlineData("offset", "1.5", "share.offset")]
    [InlineData("support.cash", "7", "formulas-intact")]
    public void A_formula_overwritten_breaks_its_check_and_the_overall_one(
        string line,
        string value,
        string check
    )
    {
        LibreOffice.Require();
        var workbook = Workbook.Of(TestReports.Pact());
        var address = workbook
            .Lines()
            .Single(l => string.Equals(l.Id, line, StringComparison.Ordinal) && l.Year == 2024)
            .Cell.Address;
        var spoiled = workbook.With(
            (name, xml) =>
            {
                if (!string.Equals(name, workbook.PartOf("Model"), StringComparison.Ordinal))
                {
                    return false;
                }

                var cell = xml.Descendants(Workbook.Main + "c")
                    .Single(c =>
                        string.Equals(c.Attribute("r")!.Value, address, StringComparison.Ordinal)
                    );
                cell.Element(Workbook.Main + "f")!.Remove();
                cell.Element(Workbook.Main + "v")!.Value = value;
                return true;
            }
        );

        var recalculated = LibreOffice.Recalculate(spoiled);

        // The categories are the sum's own terms: overwriting one moves both sides unless the kinds read it.
        Assert.Equal("0", recalculated.At(recalculated.Names["checks_ok"]).Value);
        Assert.StartsWith(
            "A CHECK IS BROKEN",
            recalculated.Cell("Summary", "B7").Text,
            StringComparison.Ordinal
        );
        if (!string.Equals(check, "support-by-category", StringComparison.Ordinal))
        {
            Assert.Equal("0", recalculated.Cell("Checks", $"C{Row(recalculated, check)}").Value);
        }
    }

    [Fact]
    public void An_input_outside_its_range_breaks_a_check()
    {
        LibreOffice.Require();
        var workbook = Workbook.Of(TestReports.Pact());
        var row = workbook
            .Cells["Inputs"]
            .Values.Single(c =>
                c.Column == 1 && string.Equals(c.Text, "cpi.lag", StringComparison.Ordinal)
            )
            .Row;
        var spoiled = workbook.With(
            (name, xml) =>
            {
                if (!string.Equals(name, workbook.PartOf("Inputs"), StringComparison.Ordinal))
                {
                    return false;
                }

                xml.Descendants(Workbook.Main + "c")
                    .Single(c =>
                        string.Equals(c.Attribute("r")!.Value, $"D{row}", StringComparison.Ordinal)
                    )
                    .Element(Workbook.Main + "v")!
                    .Value = "9";
                return true;
            }
        );

        var recalculated = LibreOffice.Recalculate(spoiled);

        Assert.Equal(
            "0",
            recalculated.Cell("Checks", $"C{Row(recalculated, "inputs-in-range")}").Value
        );
        Assert.Equal("0", recalculated.Cell("Checks", $"C{Row(recalculated, "no-errors")}").Value);
        Assert.Equal("0", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    /// <summary>Each overwrites one cell: a share of an allocation, a unit's persons at a site.</summary>
    [Theory]
    [InlineData(
        "korea-sma-12",
        "Inputs",
        "korea.sma-12.contribution.labor.share",
        "0.4",
        "allocation.korea.sma-12.contribution"
    )]
    [InlineData(
        "okinawa-guam",
        "Model",
        "posture.unit.marines-okinawa.at.okinawa-camps",
        "1",
        "headcount"
    )]
    [InlineData("okinawa-guam", "Model", "posture.host.japan", "1", "personnel-by-host")]
    public void What_does_not_add_up_breaks_its_check(
        string id,
        string sheet,
        string changed,
        string value,
        string check
    )
    {
        LibreOffice.Require();
        var workbook = Workbook.Of(ShippedReports.Of(id));
        var address =
            $"D{workbook.Cells[sheet].Values.Single(c => c.Column == 1 && c.Text == changed).Row}";
        var spoiled = workbook.With(
            (name, xml) =>
            {
                if (name != workbook.PartOf(sheet))
                {
                    return false;
                }

                var cell = xml.Descendants(Workbook.Main + "c")
                    .Single(c => c.Attribute("r")!.Value == address);
                cell.Element(Workbook.Main + "f")?.Remove();
                cell.Element(Workbook.Main + "v")!.Value = value;
                return true;
            }
        );

        var recalculated = LibreOffice.Recalculate(spoiled);

        Assert.Equal("1", workbook.Cell("Checks", $"C{Row(workbook, check)}").Value);
        Assert.Equal("0", recalculated.Cell("Checks", $"C{Row(recalculated, check)}").Value);
        Assert.Equal("0", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    /// <summary>Terms that <c>run</c> refuses: an overlap, a gap, an end before the beginning, half a year, no year.</summary>
    [Theory]
    [InlineData("korea.b.first-year", "2023", "succession.korea.b")]
    [InlineData("korea.b.first-year", "2025", "succession.korea.b")]
    [InlineData("korea.a.last-year", "2021", "term.korea.a")]
    [InlineData("korea.b.first-year", "2024.5", "inputs-in-range")]
    [InlineData("korea.b.first-year", "", "inputs-in-range")]
    public void A_term_that_a_run_refuses_breaks_a_check(string input, string value, string check)
    {
        LibreOffice.Require();
        var workbook = Workbook.Of(
            ShippedReports.OfText(
                """
                scenario: s
                title: S
                years: 2021-2026
                report: { currency: KRW }
                hosts:
                  korea:
                    agreements:
                      a: { term: 2022-2023, lines: { labor: { rule: level, amount: 100 KRW } } }
                      b: { term: 2024-2026, lines: { labor: { rule: level, amount: 200 KRW } } }
                """
            )
        );
        var address = workbook.Names[input.Replace('.', '_').Replace('-', '_')];
        var spoiled = workbook.With(
            (name, xml) =>
            {
                if (name != workbook.PartOf("Inputs"))
                {
                    return false;
                }

                var cell = xml.Descendants(Workbook.Main + "c")
                    .Single(c => c.Attribute("r")!.Value == workbook.At(address).Address)
                    .Element(Workbook.Main + "v")!;
                if (value.Length == 0)
                {
                    cell.Remove();
                }
                else
                {
                    cell.Value = value;
                }

                return true;
            }
        );

        var recalculated = LibreOffice.Recalculate(spoiled);

        Assert.Equal("1", workbook.Cell("Checks", $"C{Row(workbook, check)}").Value);
        Assert.Equal("0", recalculated.Cell("Checks", $"C{Row(recalculated, check)}").Value);
        Assert.Equal("0", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    [Theory]
    [InlineData("D10")] // a year
    [InlineData("I10")] // a total
    public void A_headline_figure_overwritten_breaks_a_check(string address)
    {
        LibreOffice.Require();
        var workbook = Workbook.Of(TestReports.Pact());
        var spoiled = workbook.With(
            (name, xml) =>
            {
                if (name != workbook.PartOf("Summary"))
                {
                    return false;
                }

                var cell = xml.Descendants(Workbook.Main + "c")
                    .Single(c => c.Attribute("r")!.Value == address);
                cell.Element(Workbook.Main + "f")!.Remove();
                cell.Element(Workbook.Main + "v")!.Value = "7";
                return true;
            }
        );

        var recalculated = LibreOffice.Recalculate(spoiled);

        Assert.Equal("1", workbook.Cell("Checks", $"C{Row(workbook, "summary-follows")}").Value);
        Assert.Equal(
            "0",
            recalculated.Cell("Checks", $"C{Row(recalculated, "summary-follows")}").Value
        );
        Assert.Equal("0", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    /// <summary>Nothing on the sheet is open to entries: no tolerance can be widened until a broken sum holds.</summary>
    [Fact]
    public void Nothing_on_the_sheet_is_an_input()
    {
        var draft = new WorkbookDraft(TestReports.Pact());
        var sheet = new Sheet("Checks");
        new ChecksSheet().Fill(new SheetCanvas(sheet, "", ""), draft);
        Assert.All(sheet.Rows.SelectMany(r => r.Cells), c => Assert.True(c.Style.IsLocked));
        Assert.DoesNotContain("check_tolerance", draft.Names.All.Select(n => n.Name));
    }

    private static int Row(Workbook workbook, string check) =>
        workbook
            .Cells["Checks"]
            .Values.Single(c =>
                c.Column == 1 && string.Equals(c.Text, check, StringComparison.Ordinal)
            )
            .Row;
}
