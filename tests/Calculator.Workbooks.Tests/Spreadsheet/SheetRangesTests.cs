using System.Globalization;
using System.Xml.Linq;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Spreadsheet;

public sealed class SheetRangesTests
{
    [Theory]
    [InlineData("Between", "decimal", null, "0", "1")]
    [InlineData("AtLeast", "decimal", "greaterThanOrEqual", "0", null)]
    [InlineData("MoreThan", "decimal", "greaterThan", "0", null)]
    [InlineData("AtMost", "decimal", "lessThanOrEqual", "0", null)]
    [InlineData("OneOf", "list", null, "\"a,b\"", null)]
    [InlineData("Formula", "custom", null, "ISNUMBER(A1)", null)]
    public void A_rule_for_entries_stops_what_breaks_it(
        string kind,
        string type,
        string? comparison,
        string first,
        string? second
    )
    {
        var sheet = Filled();
        sheet.Validations.Add(
            new Validation(
                "A1:A1",
                Enum.Parse<ValidationKind>(kind),
                first,
                second,
                "Share",
                "0 to 1"
            )
        );
        var rule = Only(sheet, "dataValidation");
        Assert.Equal(type, rule.Attribute("type")!.Value);
        // Between is what is meant where nothing is said.
        Assert.Equal(comparison ?? "between", rule.Attribute("operator")?.Value ?? "between");
        Assert.Equal("stop", rule.Attribute("errorStyle")?.Value ?? "stop");
        Assert.Equal(first, rule.Element(Workbook.Main + "formula1")!.Value);
        Assert.Equal(second ?? "", rule.Element(Workbook.Main + "formula2")?.Value ?? "");
        Assert.Equal("0 to 1", rule.Attribute("error")!.Value);
    }

    [Fact]
    public void A_link_leads_to_its_cell_and_leaves_the_style_alone()
    {
        var sheet = Filled();
        sheet.Links.Add(new Link("A1", "'First'!B7"));
        var written = WrittenBook.Of(sheet);
        var link = written.SheetXml("First").Descendants(Workbook.Main + "hyperlink").Single();
        Assert.Equal(
            ("A1", "'First'!B7"),
            (link.Attribute("ref")!.Value, link.Attribute("location")!.Value)
        );
        Assert.Equal(
            WrittenBook
                .Of(Filled())
                .Cell("First", "A1")
                .Style.ToString(CultureInfo.InvariantCulture),
            written.Cell("First", "A1").Style.ToString(CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void A_note_names_no_one_who_is_logged_in()
    {
        var sheet = Filled();
        sheet.Notes.Add(new Note(1, 1, "page 12"));
        var written = WrittenBook.Of(sheet);
        var notes = written.Part(
            written.PartNames.Single(p => p.Contains("comments", StringComparison.Ordinal))
        );
        Assert.Equal(
            "Alliance budget calculator",
            notes.Descendants(Workbook.Main + "author").Single().Value
        );
        Assert.Contains("page 12", notes.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_turn_red_by_their_formula_and_are_merged()
    {
        var sheet = Filled();
        sheet.Alarms.Add(new Alarm("A1:A1", "NOT(A1)"));
        sheet.Merged.Add("A1:C1");
        var xml = WrittenBook.Of(sheet).SheetXml("First");
        Assert.Equal("NOT(A1)", xml.Descendants(Workbook.Main + "cfRule").Single().Value);
        Assert.Equal(
            "A1:C1",
            xml.Descendants(Workbook.Main + "mergeCell").Single().Attribute("ref")!.Value
        );
    }

    private static Sheet Filled() =>
        WrittenBook.Sheet(new SheetCell(1, new CellStyle()) { Number = 1 });

    private static XElement Only(Sheet sheet, string element) =>
        WrittenBook.Of(sheet).SheetXml("First").Descendants(Workbook.Main + element).Single();
}
