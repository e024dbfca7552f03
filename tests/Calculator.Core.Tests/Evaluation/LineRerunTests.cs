using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Tests.Support;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>A line worked out again with another input.</summary>
public sealed class LineRerunTests
{
    /// <summary>a grows from 100 by a tenth of itself in 2023; total = a + b; beside reads b alone.</summary>
    private static EvaluationResult Run() =>
        TestModel.Run(
            new YearRange(2022, 2023),
            builder =>
            {
                var (start, growth, b) = (
                    builder.Scalar("start", 100),
                    builder.Scalar("growth", 0.1),
                    builder.Scalar("b", 5)
                );
                builder.Line(
                    "a",
                    Formula.Opening(start, Formula.Previous("a") * (Formula.Constant(1) + growth))
                );
                builder.Line("b", b);
                builder.Line("total", Formula.LineOf("a") + Formula.LineOf("b"));
                builder.Line("beside", Formula.LineOf("b") / Formula.LineOf("b"));
            }
        );

    private static Input With(EvaluationResult result, string id, double value)
    {
        var input = result.Model.Inputs.Single(i => i.Id == id);
        return input with { Scalar = input.Scalar! with { Value = value } };
    }

    [Theory]
    [InlineData("start", 200, 205, 225)]
    [InlineData("growth", 0.5, 105, 155)]
    [InlineData("b", 0.5, 100.5, 110.5)]
    public void It_has_the_line_with_the_other_value(
        string input,
        double value,
        double first,
        double second
    )
    {
        var result = Run();
        var again = new LineRerun(result, "total").With(With(result, input, value))!;
        Assert.Equal(first, again.Value("total", 2022), 1e-9);
        Assert.Equal(second, again.Value("total", 2023), 1e-9);
        // The run itself stays.
        Assert.Equal(105, result.Value("total", 2022), 1e-9);
        Assert.Equal(115, result.Value("total", 2023), 1e-9);
    }

    [Fact]
    public void An_input_that_the_line_does_not_rest_on_changes_nothing()
    {
        var result = Run();
        Assert.Same(result, new LineRerun(result, "b").With(With(result, "growth", 9)));
    }

    /// <summary>b / b has no value where b is 0.</summary>
    [Fact]
    public void A_line_without_a_result_is_none()
    {
        var result = Run();
        Assert.Null(new LineRerun(result, "beside").With(With(result, "b", 0)));
        Assert.NotNull(new LineRerun(result, "total").With(With(result, "b", 0)));
    }

    /// <summary>Total, a and b over two years.</summary>
    [Fact]
    public void Only_what_the_line_rests_on_is_worked_out()
    {
        Assert.Equal(6, new LineRerun(Run(), "total").MostCells);
        Assert.Throws<KeyNotFoundException>(() => new LineRerun(Run(), "none"));
    }
}
