using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding.Agreements;

public sealed class UnsplitSupportTests
{
    [Theory]
    [InlineData("lump: { category: not-split, rule: level, amount: 1 bn JPY }", true)]
    [InlineData("not-split: { rule: level, amount: 1 bn JPY }", true)]
    [InlineData(
        "lump: { rule: allocate, total: { rule: level, amount: 1 bn JPY }, shares: { labor: 40 %, not-split: 60 % } }",
        true
    )]
    [InlineData("lump: { category: not-split, kind: cash, rule: level, amount: 1 bn JPY }", false)]
    [InlineData("lump: { category: labor, rule: level, amount: 1 bn JPY }", false)]
    [InlineData(
        "lump: { rule: allocate, total: { rule: level, amount: 1 bn JPY }, shares: { labor: 40 %, not-split: 60 % }, kinds: { not-split: not-split } }",
        false
    )]
    public void Support_that_counts_as_cash_in_silence_is_told(string line, bool isTold)
    {
        var file = TestScenario.Read(TestScenario.OneAgreement(line));
        Assert.NotNull(file.Model);
        Assert.Equal(isTold, file.Diagnostics.Any(d => d.Diagnostic.Code == "AGR111"));
    }
}
