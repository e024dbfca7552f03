using Calculator.Core.Agreements;
using Calculator.Core.Economy;
using Calculator.ScenarioFiles.Binding.Agreements;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Agreements;

/// <summary>The parameters of a rule by their kinds.</summary>
public sealed class RuleArgumentReaderTests
{
    private static (RuleUse? Rule, Fragment Fragment) Read(string yaml)
    {
        var fragment = new Fragment(yaml + "\n");
        return (
            RuleReader.Read(fragment.Context, fragment.As(RuleKeys.Declaration), Provenance.None),
            fragment
        );
    }

    [Fact]
    public void A_text_names_a_line_where_a_line_may_stand_and_a_number_is_a_figure()
    {
        Assert.Equal(
            "power",
            Read("rule: share\nof: power\nshare: 61 %").Rule!.Arguments.References["of"].Name
        );
        Assert.IsType<ConstantPath>(
            Read("rule: share\nof: 5 bn JPY\nshare: 61 %").Rule!.Arguments.Paths["of"]
        );
    }

    [Fact]
    public void Shares_and_kinds_go_by_category_and_the_total_is_a_rule_within()
    {
        var arguments = Read(
            "rule: allocate\ntotal: { rule: level, amount: 5 JPY }\nshares: { a: 60 %, b: 40 % }\nkinds: { b: in-kind }"
        ).Rule!.Arguments;
        Assert.Equal(
            [("a", 0.6), ("b", 0.4)],
            arguments.Shares.Select(s => (s.Item1, s.Item2.Value))
        );
        Assert.Equal(SupportKind.InKind, arguments.Kinds["b"]);
        Assert.Equal("level", arguments.Inner!.Rule.Name);
    }

    [Theory]
    [InlineData("rule: level", "AGR101 1:1")]
    [InlineData("rule: levle\namount: 5 JPY", "AGR100 1:7")]
    [InlineData("amount: 5 JPY", "SCN002 1:1")]
    [InlineData("rule: escalate\nbase: 5 JPY\nindex: { value: 2 % }", "AGR102 3:1")]
    [InlineData("rule: schedule\namounts: 5 JPY", "FIG006 2:10")]
    [InlineData(
        "rule: allocate\ntotal: { rule: level, amount: 5 JPY }\nshares: 60 %",
        "AGR103 3:9"
    )]
    [InlineData("rule: allocate\ntotal: 50 JPY\nshares: { a: 100 % }", "AGR105 2:8")]
    [InlineData("rule: escalate\nbase: predecesor\nrate: 1 %", "AGR108 2:7")]
    public void A_mistake_is_told_and_there_is_no_rule(string yaml, string told)
    {
        var (rule, fragment) = Read(yaml);
        Assert.Null(rule);
        Assert.Contains(told, fragment.Told);
    }

    [Fact]
    public void Without_a_rule_no_parameter_is_unknown()
    {
        var (_, fragment) = Read("amount: 5 JPY\nshares: { a: 100 % }");
        fragment.As(RuleKeys.Declaration).Finish();
        Assert.Equal(["SCN002 1:1"], fragment.Told);
    }
}
