using Calculator.TestSupport;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class CompareLayoutTests
{
    [Fact]
    public void Without_a_base_there_is_nothing()
    {
        var layout = new WorkbookDraft(ShippedReports.Of("japan-2022")).Compare;
        Assert.Empty(layout.Lines);
        Assert.Empty(layout.Waterfalls);
    }

    [Fact]
    public void Lines_come_first_and_a_free_row_parts_the_waterfalls()
    {
        var draft = new WorkbookDraft(
            ShippedReports.Of("japan-2022", "actual-rates") with
            {
                Baseline = ShippedReports.Of("japan-2022"),
            }
        );
        var (lines, blocks) = (draft.Compare.Lines, draft.Compare.Waterfalls);
        Assert.Contains("stationing-cost.total", lines.Select(l => l.Id));
        Assert.Equal(CompareLayout.HeaderRow + 1, blocks[0].Row);
        // A heading, the base, four drivers, the alternative.
        Assert.Equal(
            (blocks[0].Row + 1, blocks[0].Row + 6),
            (blocks[0].FirstRow, blocks[0].LastRow)
        );
        Assert.Equal(blocks[0].LastRow + 2, blocks[1].Row);
    }

    [Fact]
    public void What_moves_the_results_is_among_the_lines() =>
        Assert.Contains(
            new WorkbookDraft(
                ShippedReports.Of("japan-2022", "actual-rates") with
                {
                    Baseline = ShippedReports.Of("japan-2022"),
                }
            )
                .Compare
                .Lines,
            l => l.Id.StartsWith("exchange-rate.", StringComparison.Ordinal)
        );

    [Fact]
    public void A_line_in_another_unit_is_not_compared()
    {
        var yen = TestScenario.Run(Scenario("JPY"));
        var dollars = TestScenario.Run(Scenario("USD"));
        var report = ShippedReports.Of("japan-2022");
        var draft = new WorkbookDraft(
            report with
            {
                Result = dollars,
                Baseline = report with { Result = yen },
            }
        );
        Assert.Contains("japan.sma.labor", draft.Compare.Lines.Select(l => l.Id)); // yen in both
        Assert.DoesNotContain("support.total", draft.Compare.Lines.Select(l => l.Id));
    }

    private static string Scenario(string currency) =>
        $$"""
            scenario: s
            years: 2022-2022
            report: { currency: {{currency}} }
            economy: { exchange-rates: { JPY: 100 JPY/USD } }
            hosts: { japan: { agreements: { sma: { term: 2022-2022, lines: { labor: { rule: level, amount: 5 JPY } } } } } }
            """;
}
