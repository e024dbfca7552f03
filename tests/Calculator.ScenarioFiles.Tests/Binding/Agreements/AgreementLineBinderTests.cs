using Calculator.Core.Agreements;
using Calculator.ScenarioFiles.Binding.Agreements;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Agreements;

/// <summary>One line of an agreement.</summary>
public sealed class AgreementLineBinderTests
{
    private static (AgreementLine? Line, Fragment Fragment) Bind(
        string yaml,
        string id = "fuel-oil"
    )
    {
        var fragment = new Fragment(yaml + "\n");
        return (
            AgreementLineBinder.Bind(
                fragment.Context,
                id,
                fragment.As(LineKeys.Declaration),
                Provenance.Of("treaty")
            ),
            fragment
        );
    }

    [Fact]
    public void Its_id_is_its_title_and_category_unless_stated()
    {
        var line = Bind("rule: level\namount: 5 JPY").Line!;
        Assert.Equal(
            ("Fuel oil", "fuel-oil", SupportKind.Cash, "treaty"),
            (line.Title, line.Category, line.Kind, line.Source)
        );
        line = Bind(
            "rule: level\namount: 5 JPY\ntitle: Fuel\ncategory: logistics\nkind: in-kind\none-off: true"
        ).Line!;
        Assert.Equal(
            ("Fuel", "logistics", SupportKind.InKind, true),
            (line.Title, line.Category, line.Kind, line.IsOneOff)
        );
    }

    [Theory]
    [InlineData("total", "rule: level\namount: 5 JPY")]
    [InlineData("fuel", "category: in-kind\nrule: level\namount: 5 JPY")]
    public void A_category_can_t_be_a_word_of_the_results(string id, string yaml) =>
        Assert.Contains(Bind(yaml, id).Fragment.Found, d => d.Code == "AGR107");

    [Fact]
    public void A_line_that_is_shared_out_has_no_category_of_its_own() =>
        Assert.Empty(
            Bind(
                "rule: allocate\ntotal: { rule: level, amount: 5 JPY }\nshares: { a: 100 % }",
                "total"
            ).Fragment.Told
        );
}
