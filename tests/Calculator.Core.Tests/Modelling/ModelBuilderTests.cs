using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Modelling;

public sealed class ModelBuilderTests
{
    private static readonly Unit s_yen = Unit.Money("JPY");
    private static readonly Unit s_dollar = Unit.Money("USD");

    private static (Model? Model, IReadOnlyList<Diagnostic> Diagnostics) Build(params Line[] lines)
    {
        var builder = new ModelBuilder(new YearRange(2022, 2024));
        foreach (var line in lines)
        {
            builder.Add(line);
        }

        var diagnostics = new DiagnosticCollector();
        return (builder.Build(diagnostics), diagnostics.Items);
    }

    private static Line Constant(string id, Unit unit, double value = 1) =>
        new(id, id, unit, Formula.Constant(value, unit));

    [Fact]
    public void Adding_yen_to_dollars_is_an_error_that_names_both_lines()
    {
        var (model, diagnostics) = Build(
            Constant("a", s_yen),
            Constant("b", s_dollar),
            new Line("c", "c", s_yen, Formula.LineOf("a") + Formula.LineOf("b"))
        );
        Assert.Null(model);
        var error = Assert.Single(diagnostics);
        Assert.Equal("MOD005", error.Code);
        Assert.Contains("'a' is in JPY", error.Message, StringComparison.Ordinal);
        Assert.Contains("'b' is in USD", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_constant_to_then_year_money_is_an_error_that_names_both_lines()
    {
        var (_, diagnostics) = Build(
            Constant("a", s_yen),
            Constant("b", Unit.Money("JPY", PriceBasis.Constant(2022))),
            new Line(
                "c",
                "c",
                s_yen,
                Formula.Sum([Formula.LineOf("a"), Formula.LineOf("b")], s_yen)
            )
        );
        var error = Assert.Single(diagnostics);
        Assert.Contains(
            "'a' is in JPY and 'b' is in JPY FY2022",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_line_whose_formula_gives_another_unit_is_an_error()
    {
        var (_, diagnostics) = Build(
            Constant("a", s_yen),
            new Line("b", "b", s_dollar, Formula.LineOf("a"))
        );
        Assert.Equal("MOD003", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_missing_line_is_named_with_the_nearest_one()
    {
        var (_, diagnostics) = Build(
            Constant("utilities", s_yen),
            new Line("b", "b", s_yen, Formula.LineOf("utilites"))
        );
        var error = Assert.Single(diagnostics);
        Assert.Equal("MOD001", error.Code);
        Assert.Equal("utilities", error.DidYouMean);
    }

    [Fact]
    public void A_circle_is_spelt_out()
    {
        var (_, diagnostics) = Build(
            new Line("a", "a", s_yen, Formula.LineOf("b")),
            new Line("b", "b", s_yen, Formula.LineOf("a"))
        );
        Assert.Contains(
            "a -> b -> a",
            Assert.Single(diagnostics).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lines_may_look_a_year_back_and_a_year_ahead()
    {
        var (model, _) = Build(
            new Line("year", "year", Unit.Year, Formula.Year),
            new Line(
                "sum",
                "sum",
                Unit.Year,
                Formula.Opening(
                    Formula.LineOf("year"),
                    Formula.Previous("sum") + Formula.LineOf("year")
                )
            ),
            new Line("ahead", "ahead", Unit.Year, Formula.Next("sum")),
            new Line("on-it", "on-it", Unit.Year, Formula.LineOf("ahead") + Formula.LineOf("year"))
        );
        var result = EvaluationResult.Run(model!, new DiagnosticCollector())!;
        Assert.Equal([2022, 4045, 6069], result.Values("sum").ToArray());
        Assert.Equal([4045, 6069, 0], result.Values("ahead").ToArray());
        Assert.Equal([4045 + 2022, 6069 + 2023, 2024], result.Values("on-it").ToArray());
    }

    [Fact]
    public void Inputs_that_no_line_reads_are_left_out()
    {
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        Formula Add(string id) =>
            builder.Add(
                new Input(id, id, s_yen, ValueRange.Any)
                {
                    Scalar = new Figure(1, s_yen, "1 JPY", ""),
                }
            );
        _ = Add("unused");
        builder.Add(new Line("a", "a", s_yen, Add("used")));
        Assert.Equal("used", Assert.Single(builder.Build(new DiagnosticCollector())!.Inputs).Id);
    }

    [Fact]
    public void The_same_id_twice_is_a_misuse()
    {
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        builder.Add(Constant("a", s_yen));
        Assert.Throws<ArgumentException>(() => builder.Add(Constant("a", s_yen)));
    }

    [Fact]
    public void Dividing_by_zero_is_an_error_of_the_run()
    {
        var (model, _) = Build(
            Constant("zero", s_yen, 0),
            new Line("a", "a", Unit.Ratio, Formula.LineOf("zero") / Formula.LineOf("zero"))
        );
        var diagnostics = new DiagnosticCollector();
        Assert.Null(EvaluationResult.Run(model!, diagnostics));
        Assert.Equal("EVA002", Assert.Single(diagnostics.Items).Code);
    }
}
