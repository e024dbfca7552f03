using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Tests.Support;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Modelling;

/// <summary>What reads a line that may have no value may have none either, over any number of steps and years.</summary>
public sealed class BlankLinesTests
{
    [Fact]
    public void It_goes_on_through_lines_of_this_and_the_year_before()
    {
        var model = TestModel.Of(
            new YearRange(2022, 2023),
            builder =>
            {
                var one = builder.Scalar("one", 1);
                builder.Line("certain", one);
                builder.Line("share", Formula.Share(one, Formula.LineOf("certain"), Unit.Ratio));
                builder.Line("reads", Formula.LineOf("share") + one);
                builder.Line("later", Formula.Opening(one, Formula.Previous("reads")));
                builder.Line("apart", Formula.LineOf("certain") + one);
            }
        );
        Assert.Equal(
            ["share", "reads", "later"],
            model.Lines.Select(l => l.Id).Where(model.MayBeBlank)
        );
    }
}
