using System.Globalization;
using Calculator.Reporting;
using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class OptionsSheetTests
{
    private static readonly Report[] s_reports =
    [
        ShippedReports.Of("japan-2022"),
        ShippedReports.Of("japan-2022", "actual-rates"),
        ShippedReports.Of("japan-renewal-hold"),
    ];

    private static readonly Workbook s_workbook = Workbook.Of(
        s_reports[0] with
        {
            Options = [.. s_reports],
            Alternatives = [.. s_reports.Skip(1).Select(r => ReportCase.Of(r.ScenarioId, r))],
        }
    );

    /// <summary>The cell of an option in a column of the first block, which is that of the support.</summary>
    private static Cell Cell(string title, int column)
    {
        var cells = s_workbook.Cells["Options"].Values;
        var row = cells.First(c => c.Column <= 2 && c.Text == title).Row;
        return cells.Single(c => c.Row == row && c.Column == column);
    }

    [Fact]
    public void The_scenario_in_use_is_live_and_another_stands_as_its_run_gave_it()
    {
        var model = s_workbook.Lines().Single(l => l is { Id: "support.total", Year: 2023 }).Cell;
        var stated = s_reports[1]
            .Result.Value("support.total", 2023)
            .ToString("R", CultureInfo.InvariantCulture);
        Assert.Equal(
            $"IF(scenario_number=2,Model!{model.Address},{stated})",
            Cell("japan-2022-actual-rates", 5).Formula
        );
        Assert.Equal(
            s_reports[1].Result.Value("support.total", 2023),
            Cell("japan-2022-actual-rates", 5).Number!.Value,
            1e-3
        );
        Assert.StartsWith(
            $"IF(scenario_number=1,Model!{model.Address},",
            Cell("japan-2022", 5).Formula,
            StringComparison.Ordinal
        );
    }

    /// <summary>It covers other years, so the switch can't hold it.</summary>
    [Fact]
    public void One_that_the_switch_cant_hold_stands_as_its_run_gave_it() =>
        Assert.Equal(
            s_reports[2]
                .Result.Value("support.total", 2023)
                .ToString("R", CultureInfo.InvariantCulture),
            Cell("japan-renewal-hold", 5).Formula
        );

    [Fact]
    public void A_difference_is_a_formula_and_amounts_have_totals()
    {
        var difference = Cell("japan-2022-actual-rates less japan-2022", 5);
        Assert.StartsWith("IF(COUNT(", difference.Formula, StringComparison.Ordinal);
        Assert.Equal(
            s_reports[1].Result.Value("support.total", 2023)
                - s_reports[0].Result.Value("support.total", 2023),
            difference.Number!.Value,
            1e-3
        );
        Assert.Equal(
            s_reports[0].Result.Values("support.total").ToArray().Sum(),
            Cell("japan-2022", 9).Number!.Value,
            1e-3
        );
    }

    [Fact]
    public void A_report_of_its_own_has_no_such_sheet() =>
        Assert.DoesNotContain("Options", Workbook.Of(s_reports[0]).Cells.Keys);
}
