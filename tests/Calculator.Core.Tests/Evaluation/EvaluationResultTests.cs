using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Tests.Support;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Evaluation;

public sealed class EvaluationResultTests
{
    private static readonly YearRange s_years = new(2022, 2024);

    /// <summary>100 in 2020, doubled each year; the model begins in 2022.</summary>
    private static void Doubling(ModelBuilder builder)
    {
        var start = builder.Scalar("start", 100);
        builder.Add(
            new Line(
                "paid",
                "paid",
                Unit.Ratio,
                Formula.If(
                    Formula.IsEqual(Formula.Year, Formula.Constant(2020, Unit.Year)),
                    start,
                    Formula.Previous("paid") * Formula.Constant(2)
                )
            )
            {
                HasRunUp = true,
            }
        );
        builder.Line("twice", Formula.LineOf("paid") * Formula.Constant(2));
    }

    [Fact]
    public void Years_before_the_first_are_worked_out_where_one_rests_on_them()
    {
        var result = TestModel.Run(s_years, Doubling, earliest: 2018);
        Assert.Equal([400, 800, 1600], result.Values("paid").ToArray());
        Assert.Equal(new YearRange(2020, 2021), result.RunUp);
        Assert.Equal(200, result.Value("paid", 2021));
        Assert.Null(result.KnownValue("paid", 2019));
        Assert.Null(result.KnownValue("twice", 2021));
    }

    [Fact]
    public void Nothing_was_agreed_before_the_earliest_year() =>
        Assert.Equal([0, 0, 0], TestModel.Run(s_years, Doubling, earliest: 2021).Values("paid"));

    [Fact]
    public void Without_such_lines_there_is_no_run_up()
    {
        var result = TestModel.Run(
            s_years,
            builder =>
            {
                var one = builder.Scalar("one", 1);
                builder.Line("sum", Formula.Opening(one, Formula.Previous("sum") + one));
            }
        );
        Assert.Equal([1, 2, 3], result.Values("sum").ToArray());
        Assert.Null(result.RunUp);
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Value("sum", 2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Value("sum", 2025));
        Assert.Throws<KeyNotFoundException>(() => result.Value("nothing", 2022));
    }

    [Fact]
    public void Inputs_and_lines_may_be_taken_from_elsewhere()
    {
        var model = TestModel.Of(s_years, Doubling, earliest: 2018);
        var first = EvaluationResult.Run(model, new DiagnosticCollector())!;
        var other = new Input("start", "start", Unit.Ratio, ValueRange.Any)
        {
            Scalar = new Figure(1, Unit.Ratio, "1", "start"),
        };
        var inputs = new Dictionary<string, Input>(StringComparer.Ordinal) { ["start"] = other };
        var replaced = EvaluationResult.Run(model, new DiagnosticCollector(), inputs)!;
        Assert.Equal([4, 8, 16], replaced.Values("paid").ToArray());
        var lines = new Dictionary<string, EvaluationResult>(StringComparer.Ordinal)
        {
            ["paid"] = first,
        };
        var both = EvaluationResult.Run(model, new DiagnosticCollector(), inputs, lines)!;
        Assert.Equal([400, 800, 1600], both.Values("paid").ToArray());
        Assert.Equal([800, 1600, 3200], both.Values("twice").ToArray());
    }
}
