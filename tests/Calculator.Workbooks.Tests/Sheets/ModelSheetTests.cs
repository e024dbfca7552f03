using System.Text.RegularExpressions;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed partial class ModelSheetTests
{
    private static readonly Workbook s_workbook = Workbook.Of(TestReports.Pact());

    [Fact]
    public void Every_line_has_its_cached_values_under_the_years()
    {
        var result = TestReports.Pact().Result;
        var lines = s_workbook.Lines().ToArray();

        Assert.Equal(result.Model.Lines.Length * result.Model.Years.Count, lines.Length);
        Assert.All(lines, l => Assert.Equal(result.Value(l.Id, l.Year), l.Cell.Number));
        Assert.All(lines, l => Assert.NotNull(l.Cell.Formula));
    }

    [Fact]
    public void Formulas_hold_no_number_but_structural_ones()
    {
        string[] structural = ["0", "1", "12"];

        Assert.All(
            s_workbook.Lines(),
            l =>
                Assert.All(
                    Literal().Matches(l.Cell.Formula!),
                    m => Assert.Contains(m.Value, structural)
                )
        );
    }

    [Fact]
    public void A_row_has_one_formula_in_every_year()
    {
        foreach (var row in s_workbook.Lines().GroupBy(l => l.Id, StringComparer.Ordinal))
        {
            Assert.Single(row.Select(l => Relative(l.Cell)).Distinct(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_column_after_the_last_year_is_blank() =>
        Assert.DoesNotContain(
            s_workbook.Cells["Model"].Values,
            c => c.Column > 8 && c.Value.Length > 0
        );

    [Fact]
    public void Headings_have_no_numbers_and_lines_fold_under_them()
    {
        var rows = s_workbook.SheetXml("Model").Descendants(Workbook.Main + "row").ToArray();
        var heading = s_workbook
            .Cells["Model"]
            .Values.Single(c =>
                c.Column == 1 && string.Equals(c.Text, "Measures", StringComparison.Ordinal)
            );

        Assert.DoesNotContain(
            s_workbook.Cells["Model"].Values,
            c => c.Row == heading.Row && c.Column > 1 && c.Value.Length > 0
        );
        Assert.Null(
            rows.Single(r => (int)r.Attribute("r")! == heading.Row).Attribute("outlineLevel")
        );
        Assert.Equal(
            "1",
            rows.Single(r => (int)r.Attribute("r")! == heading.Row + 1)
                .Attribute("outlineLevel")!
                .Value
        );
    }

    [Fact]
    public void The_sheet_says_how_deep_its_rows_fold()
    {
        var format = s_workbook
            .SheetXml("Model")
            .Descendants(Workbook.Main + "sheetFormatPr")
            .Single();

        Assert.Equal("1", format.Attribute("outlineLevelRow")?.Value);
        Assert.Null(format.Attribute("outlineLevelCol"));
    }

    [Fact]
    public void The_lookup_of_an_earlier_year_goes_through_names() =>
        Assert.Equal(
            "IF(E$4=$D$4,japan_sma_2022_labor_amount,D6*(1+MIN(japan_sma_2022_cap,MAX(in_r1c1,IF(ISNUMBER(INDEX(japan_cpi,MATCH(E$4-cpi_lag,input_years,0))),INDEX(japan_cpi,MATCH(E$4-cpi_lag,input_years,0)),NA())))))",
            s_workbook
                .Lines()
                .First(l => l is { Id: "japan.sma-2022.labor", Year: 2023 })
                .Cell.Formula
        );

    [Fact]
    public void A_formula_beyond_excels_limit_is_refused()
    {
        var builder = new ModelBuilder(new YearRange(2022, 2023));
        Formula sum = Formula.Constant(1);
        for (var i = 0; i < 900; i++)
        {
            sum += builder.Add(
                new Input($"a.quite.long.name.of.an.input.{i}", "", Unit.Ratio, ValueRange.Any)
                {
                    Scalar = new Figure(1, Unit.Ratio, "1", ""),
                }
            );
        }

        builder.Add(new Line("long", "Long", Unit.Ratio, sum));
        var report = TestReports.Run(builder, "Long");

        var thrown = Assert.Throws<WorkbookLimitException>(() => Workbook.Of(report));
        Assert.Contains("8,192", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_of_more_terms_than_a_function_takes_is_reckoned_all_the_same()
    {
        LibreOffice.Require();
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        var one = builder.Add(new Line("one", "One", Unit.Ratio, Formula.Constant(1)));
        builder.Add(
            new Line("sum", "Sum", Unit.Ratio, Formula.Sum(Enumerable.Repeat(one, 256), Unit.Ratio))
        );

        var recalculated = LibreOffice.Recalculate(
            Workbook.Of(TestReports.Run(builder, "Sum")).Bytes
        );
        Assert.Equal(256, recalculated.Lines().Single(l => l.Id == "sum").Cell.Number);
    }

    // Columns as distances from the cell's own, so that one formula copied along a row reads the same.
    private static string Relative(Cell cell) =>
        Reference()
            .Replace(
                cell.Formula!,
                m =>
                    m.Groups["fixed"].Length > 0
                        ? m.Value
                        : $"C[{new Cell(m.Groups["column"].Value + "1", "n", null, "").Column - cell.Column}]{m.Groups["row"].Value}"
            );

    [GeneratedRegex(
        "(?<![A-Za-z0-9_.$])[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Literal();

    [GeneratedRegex(
        "(?<![A-Za-z0-9_.])(?<fixed>\\$?)(?<column>[A-Z]{1,3})(?<row>\\$?[0-9]+)(?![A-Za-z0-9_(])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Reference();
}
