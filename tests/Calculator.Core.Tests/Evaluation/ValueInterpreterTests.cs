using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>Each kind of formula by hand, over 2022-2024, with a = 7, b = 2 and t = the year less 2021 (1, 2, 3).</summary>
public sealed class ValueInterpreterTests
{
    private static readonly Formula s_a = Formula.LineOf("a");
    private static readonly Formula s_b = Formula.LineOf("b");
    private static readonly Formula s_t = Formula.LineOf("t");

    private static Input ByYear(params (int Year, double Value)[] values) =>
        new("row", "row", Unit.Ratio, ValueRange.Any)
        {
            ByYear = values.ToImmutableSortedDictionary(
                v => v.Year,
                v => new Figure(v.Value, Unit.Ratio, $"{v.Value}", "row." + v.Year)
            ),
        };

    private static (double[]? Values, IReadOnlyList<Diagnostic> Diagnostics) Run(Formula formula)
    {
        var builder = new ModelBuilder(new YearRange(2022, 2024));
        builder.Add(new Line("a", "a", Unit.Ratio, Formula.Constant(7)));
        builder.Add(new Line("b", "b", Unit.Ratio, Formula.Constant(2)));
        builder.Add(
            new Line("t", "t", Unit.Ratio, Formula.Year - Formula.Constant(2021, Unit.Year))
        );
        builder.Add(new Line("x", "x", Unit.Ratio, formula) { Path = "x" });
        var diagnostics = new DiagnosticCollector();
        var model = builder.Build(diagnostics);
        Assert.NotNull(model);
        var result = EvaluationResult.Run(model, diagnostics);
        return (result?.Values("x").ToArray(), diagnostics.Items);
    }

    public static TheoryData<Formula, double, double, double> Formulas() =>
        new()
        {
            { s_a + s_t, 8, 9, 10 },
            { s_a - s_t, 6, 5, 4 },
            { s_a * s_t, 7, 14, 21 },
            { s_a / s_b, 3.5, 3.5, 3.5 },
            { Formula.Min(s_t, s_b), 1, 2, 2 },
            { Formula.Max(s_t, s_b), 2, 2, 3 },
            { Formula.Clamp(s_t, s_b, null), 2, 2, 3 },
            { Formula.Clamp(s_t, null, s_b), 1, 2, 2 },
            { Formula.Clamp(s_t, Formula.Constant(1.5), Formula.Constant(2.5)), 1.5, 2, 2.5 },
            // A floor above the cap: the cap wins.
            { Formula.Clamp(s_t, s_a, s_b), 2, 2, 2 },
            { Formula.Power(s_b, s_t), 2, 4, 8 },
            { Formula.Sum([s_a, s_b, s_t], Unit.Ratio), 10, 11, 12 },
            { Formula.Sum([], Unit.Ratio), 0, 0, 0 },
            { Formula.If(s_t >= s_b, s_a, s_t), 1, 7, 7 },
            { Formula.If(s_t <= s_b, s_a, s_t), 7, 7, 3 },
            { Formula.If(s_t > s_b, s_a, s_t), 1, 2, 7 },
            { Formula.If(s_t < s_b, s_a, s_t), 7, 2, 3 },
            { Formula.If(Formula.IsEqual(s_t, s_b), s_a, s_t), 1, 7, 3 },
            { Formula.Between(s_t, s_b, s_b), 0, 1, 0 },
            { Formula.All(), 1, 1, 1 },
            { Formula.Opening(s_a, s_t), 7, 2, 3 },
            { Formula.Previous("t"), 0, 1, 2 },
            { Formula.Next("t"), 2, 3, 0 },
            { Formula.Share(s_t, s_b, Unit.Ratio), 0.5, 1, 1.5 },
            {
                Formula.Share(s_t, Formula.Constant(0), Unit.Ratio),
                double.NaN,
                double.NaN,
                double.NaN
            },
            { Formula.SumOfSquares([s_t, s_b]), 5, 8, 13 },
            { Formula.Restate(s_t, Unit.Ratio), 1, 2, 3 },
        };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Formulas_give_what_they_say(
        Formula formula,
        double in2022,
        double in2023,
        double in2024
    ) => Assert.Equal([in2022, in2023, in2024], Run(formula).Values!);

    [Fact]
    public void A_row_is_read_at_the_year_or_at_a_year_before_it()
    {
        var row = ByYear((2020, 3), (2021, 4), (2022, 5), (2023, 6), (2024, 7));
        Assert.Equal([5, 6, 7], Run(Formula.Of(row)).Values!);
        Assert.Equal(
            [3, 4, 5],
            Run(Formula.Lookup(row, Formula.Year - Formula.Constant(2, Unit.Years))).Values!
        );
    }

    [Fact]
    public void A_branch_that_is_not_taken_may_lack_its_numbers_or_divide_by_zero()
    {
        var only2022 = ByYear((2022, 5));
        Assert.Equal(
            [5, 0, 0],
            Run(
                Formula.If(
                    Formula.IsEqual(s_t, Formula.Constant(1)),
                    Formula.Of(only2022),
                    Formula.Constant(0)
                )
            ).Values!
        );
        Assert.Equal([7, 7, 7], Run(Formula.If(s_a > s_b, s_a, s_a / Formula.Constant(0))).Values!);
    }

    [Fact]
    public void A_year_that_is_missing_is_named_with_the_years_that_are_there()
    {
        var (values, diagnostics) = Run(Formula.Of(ByYear((2022, 5), (2023, 6))));
        Assert.Null(values);
        var error = Assert.Single(diagnostics);
        Assert.Equal("EVA001", error.Code);
        Assert.Equal("'row' has no value for 2024; it covers 2022 to 2023", error.Message);
    }

    [Fact]
    public void A_number_beyond_any_is_an_error_that_names_line_and_year()
    {
        var (values, diagnostics) = Run(Formula.Power(Formula.Constant(1e200), s_t));
        Assert.Null(values);
        var error = Assert.Single(diagnostics);
        Assert.Equal("EVA002", error.Code);
        Assert.Contains("line 'x' has no value in 2023", error.Message, StringComparison.Ordinal);
    }
}
