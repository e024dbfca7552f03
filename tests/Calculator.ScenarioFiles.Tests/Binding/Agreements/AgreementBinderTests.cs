using Calculator.Core.Agreements;
using Calculator.ScenarioFiles.Binding.Agreements;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Agreements;

/// <summary>An agreement: its term, what holds after it, its lines.</summary>
public sealed class AgreementBinderTests
{
    private static (Agreement? Agreement, Fragment Fragment) Bind(string yaml)
    {
        var fragment = new Fragment(yaml + "\n");
        return (
            AgreementBinder.Bind(
                fragment.Context,
                "sma-2022",
                fragment.As(AgreementKeys.Declaration)
            ),
            fragment
        );
    }

    [Fact]
    public void It_lapses_unless_it_says_otherwise()
    {
        var agreement = Bind(
            "term: 2022-2026\nsource: treaty\nlines: { labor: { rule: level, amount: 5 JPY } }"
        ).Agreement!;
        Assert.Equal(("sma-2022", Expiry.Lapse), (agreement.Title, agreement.After));
        Assert.False(agreement.IsAfterStated);
        Assert.Equal((2022, 2026), (agreement.Term.First, agreement.Term.Last));
        Assert.Equal("treaty", agreement.Source);
        Assert.Equal("labor", Assert.Single(agreement.Lines).Category);
        Assert.Equal(
            Expiry.Hold,
            Bind(
                "term: 2022\nafter: hold\nlines: { a: { rule: level, amount: 5 JPY } }"
            ).Agreement!.After
        );
    }

    [Fact]
    public void A_line_takes_over_the_agreement_s_source_and_not_its_note()
    {
        var line = Assert.Single(
            Bind(
                "term: 2022\nsource: treaty\nnote: of the whole\nlines: { a: { rule: level, amount: 5 JPY } }"
            ).Agreement!.Lines
        );
        Assert.Equal(("treaty", null), (line.Source, line.Note));
    }

    [Theory]
    [InlineData("lines: { a: { rule: level, amount: 5 JPY } }", "SCN002 1:1")]
    [InlineData("term: soon\nlines: { a: { rule: level, amount: 5 JPY } }", "AGR106 1:7")]
    [InlineData("term: 2000-2060\nlines: { a: { rule: level, amount: 5 JPY } }", "AGR106 1:7")]
    [InlineData("term: 2022", "SCN002 1:1")]
    [InlineData(
        "term: 2022\noverlap: yes\nlines: { a: { rule: level, amount: 5 JPY } }",
        "SCN005 2:10"
    )]
    public void A_mistake_is_told(string yaml, string told) =>
        Assert.Equal([told], Bind(yaml).Fragment.Told);
}
