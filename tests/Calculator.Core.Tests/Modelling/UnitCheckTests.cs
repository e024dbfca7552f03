using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Modelling;

/// <summary>What may stand beside what in one formula.</summary>
public sealed class UnitCheckTests
{
    private static readonly Unit s_yen = Unit.Money("JPY");
    private static readonly Unit s_dollar = Unit.Money("USD");
    private static readonly Formula s_a = Formula.LineOf("a");
    private static readonly Formula s_b = Formula.LineOf("b");
    private static readonly Formula s_n = Formula.LineOf("n");

    /// <summary>Errors of a line in <paramref name="unit"/> beside a (yen), b (dollars), n (a pure number).</summary>
    private static IReadOnlyList<Diagnostic> Errors(Unit unit, Formula formula)
    {
        var builder = new ModelBuilder(new YearRange(2022, 2024));
        foreach (var (id, of) in new[] { ("a", s_yen), ("b", s_dollar), ("n", Unit.Ratio) })
        {
            builder.Add(new Line(id, id, of, Formula.Constant(1, of)));
        }

        builder.Add(new Line("c", "c", unit, formula) { Path = "hosts.c" });
        var diagnostics = new DiagnosticCollector();
        var model = builder.Build(diagnostics);
        Assert.Equal(model is null, diagnostics.HasErrors);
        return diagnostics.Items;
    }

    public static TheoryData<string, Formula, string> Mixtures() =>
        new()
        {
            { "sum", s_a + s_b, "added" },
            { "difference", s_a - s_b, "subtracted" },
            { "sum of three", Formula.Sum([s_a, s_a, s_b], s_yen), "added" },
            { "minimum", Formula.Min(s_a, s_b), "compared" },
            { "maximum", Formula.Max(s_a, s_b), "compared" },
            { "floor", Formula.Clamp(s_a, s_b, null), "compared" },
            { "cap", Formula.Clamp(s_a, null, s_b), "compared" },
            { "comparison", Formula.If(s_a >= s_b, s_a, s_a), "compared" },
            { "condition", Formula.If(s_n > Formula.Constant(0), s_a, s_b), "put in one row" },
            { "opening", Formula.Opening(s_a, s_b), "put in one row" },
            {
                "both conditions",
                Formula.If(Formula.All(s_n > Formula.Constant(0), s_a > s_b), s_a, s_a),
                "compared"
            },
        };

    [Theory]
    [MemberData(nameof(Mixtures))]
    public void Yen_and_dollars_never_meet(string what, Formula formula, string verb)
    {
        Assert.NotEmpty(what);
        var error = Assert.Single(Errors(s_yen, formula));
        Assert.Equal("MOD005", error.Code);
        Assert.Equal("hosts.c", error.Path);
        Assert.Contains("line 'c'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'a' is in JPY", error.Message, StringComparison.Ordinal);
        Assert.Contains("'b' is in USD", error.Message, StringComparison.Ordinal);
        Assert.Contains("can't be " + verb, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_look_to_another_year_keeps_the_unit()
    {
        var before = Assert.Single(Errors(s_yen, Formula.Previous("b")));
        Assert.Contains("'b' of the year before", before.Message, StringComparison.Ordinal);
        var after = Assert.Single(Errors(s_yen, Formula.Next("b")));
        Assert.Contains("'b' of the year after", after.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_turns_one_currency_into_the_other() =>
        Assert.Empty(Errors(s_dollar, s_a / (s_a / s_b)));

    [Fact]
    public void A_number_restated_has_the_unit_it_is_restated_in() =>
        Assert.Empty(Errors(s_yen, s_b * Formula.Restate(s_n, s_yen / s_dollar)));

    [Fact]
    public void An_amount_cannot_be_an_exponent_or_be_raised()
    {
        Assert.Equal("MOD004", Assert.Single(Errors(s_yen, Formula.Power(s_n, s_a))).Code);
        var error = Assert.Single(Errors(s_yen, Formula.Power(s_a, s_n)));
        Assert.Equal("MOD004", error.Code);
        Assert.Contains("'a' (JPY)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_inside_is_told_once() =>
        Assert.Single(Errors(s_dollar, Formula.Max(s_a + s_b, s_a) * s_n));
}
