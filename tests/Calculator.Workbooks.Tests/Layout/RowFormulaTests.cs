using Calculator.TestSupport;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class RowFormulaTests
{
    [Fact]
    public void What_all_cases_work_out_alike_needs_no_choice()
    {
        Assert.Equal("D5+D6", RowFormula.Chosen(["D5+D6", "D5+D6"]));
        Assert.Equal("CHOOSE(scenario_number,D5+D6,D5)", RowFormula.Chosen(["D5+D6", "D5"]));
    }

    [Fact]
    public void A_formula_is_the_same_in_every_year_but_for_the_column()
    {
        var draft = new WorkbookDraft(TestReports.Pact());
        foreach (var line in draft.Model.Lines)
        {
            // The first year's columns, moved by one to the right.
            Assert.Equal(
                RowFormula.Of(draft, line.Id, 2024),
                Shifted(RowFormula.Of(draft, line.Id, 2023))
            );
        }
    }

    [Fact]
    public void A_line_that_a_case_lacks_counts_nothing_while_it_is_in_use()
    {
        var report = ShippedReports.Of("japan-2022");
        var draft = new WorkbookDraft(
            report with
            {
                Alternatives =
                [
                    new(
                        "empty",
                        "Nothing paid",
                        report.Currency,
                        report.Basis,
                        TestScenario.Run(
                            "scenario: s\nyears: 2022-2026\nreport: { currency: USD }\nhosts: { japan: { troops: 1 } }"
                        ),
                        report.Positions
                    ),
                ],
            }
        );
        Assert.Empty(draft.Model.LeftOut);
        Assert.EndsWith(
            ",0)",
            RowFormula.Of(draft, "support.total", 2022),
            StringComparison.Ordinal
        );
    }

    /// <summary>References relative in their column, D to M, one column further.</summary>
    private static string Shifted(string formula) =>
        System.Text.RegularExpressions.Regex.Replace(
            formula,
            @"(?<![A-Za-z0-9_$.])[C-M](?=\$?[0-9])",
            m => ((char)(m.Value[0] + 1)).ToString(),
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );
}
