using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Tests.Support;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Modelling;

/// <summary>Both sides of a sum that can't be are told by what they are made of.</summary>
public sealed class OperandWordsTests
{
    private static string Message(Func<ModelBuilder, Formula> left)
    {
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        builder.Line("ratio", Formula.Constant(1));
        builder.Add(
            new Line("sum", "sum", Unit.Ratio, left(builder) + Formula.Constant(1, Unit.Person))
        );
        var diagnostics = new DiagnosticCollector();
        Assert.Null(builder.Build(diagnostics));
        return Assert.Single(diagnostics.Items).Message;
    }

    [Fact]
    public void Lines_of_other_years_are_told_as_such() =>
        Assert.Contains(
            "'ratio', 'ratio' of the year before, 'ratio' of the year after is in ratio and a constant is in person",
            Message(_ =>
                Formula.LineOf("ratio") * Formula.Previous("ratio") * Formula.Next("ratio")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Three_names_are_enough_and_each_is_told_once() =>
        Assert.Contains(
            ", 'a', 'b', 'ratio' is in ratio",
            Message(builder =>
                builder.Scalar("a", 1)
                * builder.Scalar("b", 1)
                * Formula.LineOf("ratio")
                * Formula.LineOf("ratio")
                * builder.Scalar("c", 1)
            ),
            StringComparison.Ordinal
        );
}
