using Calculator.Core.Evaluation;
using Calculator.Reporting;
using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests;

/// <summary>Lines by a user's formulas are as live as those of rules, and have no value in the same years.</summary>
public sealed class OwnLinesTests
{
    private static EvaluationResult Result() =>
        TestScenario.Run(
            TestScenario.OneAgreement(
                """
                grown: { rule: escalate, base: 100 bn JPY, rate: 2 % }
                shared: { rule: share, of: power, share: 50 %, ceiling: 19 bn JPY }
                """,
                host: "troops: 50_000\nbills: { power: { 2022: 30 bn JPY, 2023-2026: 60 bn JPY } }",
                more: """
                economy: { indices: { cpi: { 2022: 1 %, 2023: 3 %, 2024-2026: 2 % } } }
                lines:
                  grown: { formula: "if(year = 2022, 100 bn JPY, previous(grown) * (1 + 2 %))" }
                  capped: { formula: "min(japan.bills.power * 50 %, 19 bn JPY)" }
                  total: { formula: "sum(grown, capped)", title: "=HYPERLINK(1)" }
                  gap: { formula: (total - support.total) * 1.5 }
                  by-gap: { formula: 2 * total / gap + 1 }
                  past: { formula: 3 * previous(total) - 1 JPY }
                  so-far: { formula: sum(total) / 2 }
                  real: { formula: total / index(cpi) }
                  truth: { formula: (total > 120 bn JPY) + (year >= 2024) * 2 + (past > 1 JPY) }
                  late: { formula: "if(truth > 2, 1 / (year - 2024), by-gap) * 3" }
                  deep: { formula: 1 / (2 / (3 / (year - 2023))) / (year - 2025) }
                  held: { formula: "clamp(-grown, -101 bn JPY, max(0 JPY, capped, 1 JPY))" }
                """
            )
        );

    [Fact]
    public void They_recalculate_to_the_run()
    {
        LibreOffice.Require();
        var result = Result();
        var written = Workbook.Of(new Report("test", "Test", "JPY", "then-year", result));
        var recalculated = LibreOffice.Recalculate(written.Bytes);
        RecalculatedLines.AssertSame(result, recalculated);
        Assert.Equal("1", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    /// <summary>A figure with a unit is a cell, a title is a text.</summary>
    [Fact]
    public void Their_figures_are_cells_and_their_titles_texts()
    {
        var workbook = Workbook.Of(new Report("test", "Test", "JPY", "then-year", Result()));
        var row = workbook.Lines().Single(l => l.Id == "capped" && l.Year == 2023).Cell;
        Assert.StartsWith("MIN(", row.Formula, StringComparison.Ordinal);
        Assert.DoesNotContain("19000000000", row.Formula, StringComparison.Ordinal);
        Assert.DoesNotContain(
            workbook.Cells.Values.SelectMany(s => s.Values),
            c => c.Formula is { } f && f.Contains("HYPERLINK(1)", StringComparison.Ordinal)
        );
    }
}
