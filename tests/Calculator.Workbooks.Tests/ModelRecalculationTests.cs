using Calculator.Reporting;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests;

/// <summary>LibreOffice, reckoning from formulas alone, gives the run's numbers.</summary>
public sealed class ModelRecalculationTests
{
    private const double Relative = 1e-9;

    [Fact]
    public void Every_line_recalculates_to_the_run()
    {
        LibreOffice.Require();
        var report = TestReports.Pact();

        AssertSame(report, LibreOffice.Recalculate(Workbook.Of(report).Bytes));
    }

    [Fact]
    public void Every_cached_result_is_what_the_formula_gives()
    {
        LibreOffice.Require();
        var written = Workbook.Of(TestReports.Pact());
        var recalculated = LibreOffice.Recalculate(written.Bytes);

        foreach (var (sheet, cells) in written.Cells)
        {
            foreach (var cell in cells.Values.Where(c => c.Formula is not null))
            {
                var other = recalculated.Cell(sheet, cell.Address);
                Assert.True(
                    cell.Number is { } number
                        ? IsClose(number, other.Number ?? double.NaN)
                        : string.Equals(cell.Value, other.Value, StringComparison.Ordinal),
                    $"{sheet}!{cell.Address} ={cell.Formula}: written {cell.Value}, reckoned {other.Value}"
                );
            }
        }
    }

    [Theory]
    [InlineData("japan.sma-2022.cap", null, 0.02)]
    [InlineData("japan.cpi", 2021, -0.03)]
    [InlineData("fx2022", 2024, 151.5)]
    [InlineData("cpi.lag", null, 1.0)]
    [InlineData("r1c1", null, 0.01)]
    public void A_changed_input_cell_gives_the_run_with_that_input(
        string id,
        int? year,
        double value
    )
    {
        LibreOffice.Require();
        var written = Workbook.Of(TestReports.Pact());
        var expected = TestReports.Pact(input =>
            !string.Equals(input.Id, id, StringComparison.Ordinal) ? input
            : year is { } y
                ? input with
                {
                    ByYear = input.ByYear.SetItem(y, input.ByYear[y] with { Value = value }),
                }
            : input with { Scalar = input.Scalar! with { Value = value } }
        );
        var cell = InputCell(written, id, year);
        var changed = written.With(
            (name, xml) =>
            {
                if (!string.Equals(name, written.PartOf("Inputs"), StringComparison.Ordinal))
                {
                    return false;
                }

                xml.Descendants(Workbook.Main + "c")
                    .Single(c =>
                        string.Equals(c.Attribute("r")!.Value, cell, StringComparison.Ordinal)
                    )
                    .Element(Workbook.Main + "v")!
                    .Value = $"{value}";
                return true;
            }
        );

        var recalculated = LibreOffice.Recalculate(changed);

        AssertSame(expected, recalculated);
        Assert.Equal("1", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    private static string InputCell(Workbook workbook, string id, int? year)
    {
        var inputs = workbook.Cells["Inputs"].Values;
        var row = inputs
            .Single(c => c.Column == 1 && string.Equals(c.Text, id, StringComparison.Ordinal))
            .Row;
        var column = year is null
            ? 4
            : inputs
                .Single(c =>
                    c.Number == year
                    && c.Column >= 4
                    && c.Formula is null
                    && inputs.Any(h =>
                        h.Row == c.Row && string.Equals(h.Text, "Id", StringComparison.Ordinal)
                    )
                )
                .Column;
        return inputs.Single(c => c.Row == row && c.Column == column).Address;
    }

    private static void AssertSame(Report report, Workbook workbook)
    {
        var lines = workbook.Lines().ToArray();
        Assert.Equal(
            report.Result.Model.Lines.Length * report.Result.Model.Years.Count,
            lines.Length
        );
        foreach (var (id, year, cell) in lines)
        {
            var expected = report.Result.Value(id, year);
            Assert.True(
                IsClose(expected, cell.Number ?? double.NaN),
                $"{id} {year}: the run has {expected}, the sheet {cell.Value} from ={cell.Formula}"
            );
        }
    }

    private static bool IsClose(double expected, double found) =>
        Math.Abs(expected - found) <= Relative * Math.Max(Math.Abs(expected), 1e-12);
}
