using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Tests.Support;
using Calculator.Core.Time;
using Calculator.TestSupport;

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

    private const string Scenario = """
        scenario: s
        years: 2022-2023
        report: { currency: JPY }
        hosts:
          japan:
            troops: { 2022: 10, 2023: 0 }
            agreements:
              sma:
                term: 2022-2023
                lines: { labor: { rule: schedule, amounts: { 2022: 100 JPY, 2023: 250 JPY } } }
        """;

    [Fact]
    public void A_formula_reads_the_lines_of_the_year_and_of_the_years_beside_it()
    {
        var result = TestScenario.Run(Scenario);
        var total = Formula.LineOf("support.total");
        Assert.Equal(200, result.Value(total + total, 2022));
        Assert.Equal(150, result.Value(total - Formula.Previous("support.total"), 2023));
        Assert.Equal(250, result.Value(Formula.Next("support.total"), 2022));
        Assert.Equal(2023, result.Value(Formula.Year, 2023));
    }

    [Fact]
    public void Where_a_line_has_no_value_what_is_reckoned_with_it_has_none() =>
        Assert.Equal(
            double.NaN,
            TestScenario
                .Run(Scenario)
                .Value(Formula.LineOf("support.per-troop") + Formula.Constant(1), 2023)
        );

    [Theory]
    [InlineData(2021)]
    [InlineData(2024)]
    public void A_year_outside_the_model_is_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            TestScenario.Run(Scenario).Value(Formula.Year, year)
        );

    [Fact]
    public void A_line_that_is_not_there_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() =>
            TestScenario.Run(Scenario).Value(Formula.LineOf("no.such.line"), 2022)
        );
}
