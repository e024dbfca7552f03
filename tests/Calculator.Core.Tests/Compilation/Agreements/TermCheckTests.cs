using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Agreements;

/// <summary>A term that never counts, and support that ends without a word.</summary>
public sealed class TermCheckTests
{
    private static string[] Codes(string term, string agreement = "") =>
        [
            .. TestScenario
                .Read(
                    TestScenario.OneAgreement(
                        "a: { rule: level, amount: 1 bn JPY }",
                        "2022-2026",
                        term,
                        agreement: agreement
                    )
                )
                .Diagnostics.Select(d => d.Diagnostic.Code)
                .Where(c => c is "AGR024" or "AGR025"),
        ];

    [Theory]
    [InlineData("2022-2026", "", new string[0])]
    [InlineData("2018-2030", "", new string[0])]
    // Over before the scenario begins, or yet to begin when it ends.
    [InlineData("2018-2021", "after: lapse", new[] { "AGR024" })]
    [InlineData("2027-2031", "", new[] { "AGR024" })]
    [InlineData("2018-2021", "after: hold", new string[0])]
    // Ends within the scenario, and nothing says what follows.
    [InlineData("2022-2024", "", new[] { "AGR025" })]
    [InlineData("2022-2024", "after: lapse", new string[0])]
    [InlineData("2022-2024", "after: continue", new string[0])]
    public void A_term_is_told_where_it_says_less_than_it_seems(
        string term,
        string agreement,
        string[] expected
    ) => Assert.Equal(expected, Codes(term, agreement));
}
