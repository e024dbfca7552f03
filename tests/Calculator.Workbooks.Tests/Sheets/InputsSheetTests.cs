using System.Xml.Linq;
using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class InputsSheetTests
{
    private static readonly Workbook s_workbook = Workbook.Of(TestReports.Pact());

    [Fact]
    public void Every_input_has_a_name_that_leads_to_its_value()
    {
        foreach (var input in TestReports.Pact().Result.Model.Inputs)
        {
            var row = Row(input.Id);
            var name = s_workbook.Names.Single(n =>
                n.Value.StartsWith($"Inputs!$D${row}", StringComparison.Ordinal)
                && (n.Value.EndsWith($"${row}", StringComparison.Ordinal))
            );
            if (input.Scalar is { } scalar)
            {
                Assert.Equal(scalar.Value, s_workbook.At(name.Value).Number);
            }
            else
            {
                Assert.Equal($"Inputs!$D${row}:$J${row}", name.Value);
            }
        }
    }

    [Fact]
    public void The_years_of_the_model_have_the_columns_they_have_on_model()
    {
        var row = s_workbook.Names["input_years"].Split('$')[2].TrimEnd(':');

        Assert.Equal(
            [2022, 2023, 2024, 2025, 2026, 2020, 2021],
            "DEFGHIJ".Select(c => (int)s_workbook.Cell("Inputs", $"{c}{row}").Number!.Value)
        );
    }

    [Fact]
    public void A_year_that_no_line_reads_has_no_blue_cell()
    {
        var row = Row("fx2022");

        Assert.DoesNotContain($"I{row}", s_workbook.Cells["Inputs"].Keys);
        Assert.True(IsUnlocked(s_workbook.Cell("Inputs", $"H{row}")));
    }

    [Fact]
    public void Only_input_cells_are_unlocked()
    {
        foreach (var (sheet, cells) in s_workbook.Cells)
        {
            foreach (var cell in cells.Values.Where(IsUnlocked))
            {
                Assert.Null(cell.Formula);
                Assert.True(
                    string.Equals(sheet, "Inputs", StringComparison.Ordinal)
                        && cell.Column is >= 4 and <= 10
                        // Who signs, and when.
                        || sheet == "About" && cell.Column == 2 && cell.Value.Length == 0,
                    $"{sheet}!{cell.Address} is unlocked"
                );
            }
        }

        Assert.True(IsUnlocked(s_workbook.Cell("Inputs", $"D{Row("cpi.lag")}")));
    }

    /// <summary>Further down than the header of the inputs by year, their columns would have no name.</summary>
    [Fact]
    public void The_years_stay_in_sight()
    {
        var pane = s_workbook.SheetXml("Inputs").Descendants(Workbook.Main + "pane").Single();
        var frozen = (int)(double)pane.Attribute("ySplit")!;
        var years = s_workbook.Range(s_workbook.Names["input_years"]).ToArray();
        Assert.True(years[0].Row > frozen);
        Assert.All(
            years,
            y =>
                Assert.Contains(
                    s_workbook.Cells["Inputs"].Values,
                    c => c.Row <= frozen && c.Column == y.Column && c.Number == y.Number
                )
        );
    }

    [Fact]
    public void A_range_is_a_validation_with_a_message()
    {
        var cap = Validation($"D{Row("japan.sma-2022.cap")}");

        Assert.Equal("decimal", cap.Attribute("type")!.Value);
        Assert.Equal("-0.5", cap.Element(Workbook.Main + "formula1")!.Value);
        Assert.Equal("1", cap.Element(Workbook.Main + "formula2")!.Value);
        Assert.Equal("Allowed: -50 % to 100 % (ratio).", cap.Attribute("error")!.Value);
        Assert.Equal(
            "greaterThan",
            Validation($"D{Row("fx2022")}:H{Row("fx2022")}").Attribute("operator")!.Value
        );
    }

    [Fact]
    public void The_source_and_the_place_in_the_file_stand_beside_the_value()
    {
        var row = Row("japan.troops.count");
        var texts = s_workbook
            .Cells["Inputs"]
            .Values.Where(c => c.Row == row)
            .Select(c => c.Text)
            .ToArray();

        Assert.Contains("Defense News, January 2022", texts);
        Assert.Contains("0 or more", texts);
        Assert.Contains(
            texts,
            t => t?.StartsWith("japan-2022.yaml:", StringComparison.Ordinal) == true
        );
    }

    [Fact]
    public void A_note_says_where_the_range_comes_from()
    {
        XNamespace main = Workbook.Main;
        var notes = s_workbook
            .Part(
                s_workbook.PartNames.Single(p => p.Contains("comments", StringComparison.Ordinal))
            )
            .Descendants(main + "comment")
            .ToDictionary(c => c.Attribute("ref")!.Value, c => c.Value, StringComparer.Ordinal);

        Assert.Equal(
            "Allowed: -50 % to 100 %. A yearly change beyond these is taken for a slip, such as 20 for 20 %.",
            notes[$"D{Row("japan.sma-2022.cap")}"]
        );
        Assert.Equal(
            s_workbook
                .Cells["Inputs"]
                .Values.Count(c => c.Row > 3 && c.Column > 4 && c.Formula is not null),
            notes.Count
        );
    }

    [Fact]
    public void A_number_that_follows_from_others_is_not_blue()
    {
        var workbook = Workbook.Of(ShippedReports.Of("okinawa-guam"));
        var styles = workbook.Part("xl/styles.xml").Descendants(Workbook.Main + "cellXfs").Single();
        bool IsLocked(string id)
        {
            var row = workbook
                .Cells["Inputs"]
                .Values.Single(c => c.Column == 1 && c.Text == id)
                .Row;
            return styles
                    .Elements()
                    .ElementAt(workbook.Cell("Inputs", $"D{row}").Style)
                    .Element(Workbook.Main + "protection")!
                    .Attribute("locked")!
                    .Value == "1";
        }

        Assert.True(IsLocked("posture.distance.okinawa-camps.taipei"));
        Assert.True(IsLocked("deflator.USD.last-known-year"));
        Assert.False(IsLocked("posture.unit.marines-okinawa.personnel"));
    }

    [Fact]
    public void The_switch_offers_the_scenarios_and_each_statement_has_a_row()
    {
        var workbook = Workbook.Of(ShippedReports.WithAlternatives("korea-sma-12"));
        var cells = workbook.Cells["Inputs"].Values;
        int RowOf(string id) => cells.Single(c => c.Column == 1 && c.Text == id).Row;

        Assert.Equal("base", workbook.At(workbook.Names["scenario"]).Text);
        var list = workbook
            .SheetXml("Inputs")
            .Descendants(Workbook.Main + "dataValidation")
            .Single(v => v.Attribute("type")!.Value == "list");
        Assert.Equal(
            ["base", "high-inflation", "press-path"],
            workbook
                .Range("Inputs!" + list.Element(Workbook.Main + "formula1")!.Value)
                .Select(c => c.Text!)
        );
        Assert.Equal(
            $"CHOOSE(scenario_number,D{RowOf("index.korea-cpi@base")},D{RowOf("index.korea-cpi@high-inflation")},D{RowOf("index.korea-cpi@press-path")})",
            workbook.Cell("Inputs", $"D{RowOf("index.korea-cpi")}").Formula
        );
    }

    private static int Row(string id) =>
        s_workbook
            .Cells["Inputs"]
            .Values.Single(c =>
                c.Column == 1 && string.Equals(c.Text, id, StringComparison.Ordinal)
            )
            .Row;

    private static XElement Validation(string cells) =>
        s_workbook
            .SheetXml("Inputs")
            .Descendants(Workbook.Main + "dataValidation")
            .Single(v =>
                v.Attribute("sqref")!
                    .Value.Split(' ')
                    // A single cell may be written as a range from itself to itself.
                    .Any(r => r == cells || r == $"{cells}:{cells}")
            );

    private static bool IsUnlocked(Cell cell)
    {
        var format = s_workbook
            .Part("xl/styles.xml")
            .Root!.Element(Workbook.Main + "cellXfs")!
            .Elements()
            .ElementAt(cell.Style);
        return format.Element(Workbook.Main + "protection")?.Attribute("locked")?.Value
            is "0"
                or "false";
    }
}
