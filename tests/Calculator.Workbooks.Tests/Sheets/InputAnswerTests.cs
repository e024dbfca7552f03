using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class InputAnswerTests
{
    private static Input With(ValueRange range, Unit? unit = null) =>
        new("a", "A", unit ?? Unit.Ratio, range)
        {
            Scalar = new Figure(0.5, Unit.Ratio, "0.5", "a"),
        };

    [Fact]
    public void It_counts_numbers_and_what_lies_outside() =>
        Assert.Equal(
            "AND(COUNT(D5:D5)=1,SUMPRODUCT(ISNUMBER(D5:D5)*(D5:D5<0))=0,SUMPRODUCT(ISNUMBER(D5:D5)*(D5:D5>1))=0)",
            InputAnswer.Of(With(ValueRange.Share), 5, [4], 4, 4)
        );

    /// <summary>Each year that the scenario states must be there, and no other: nothing would read it.</summary>
    [Fact]
    public void Years_with_a_figure_are_full_and_the_others_empty() =>
        Assert.Equal(
            "AND(COUNTA(D5:H5)=3,COUNT(D5:E5)=2,COUNT(G5:G5)=1)",
            InputAnswer.Of(
                new Input("a", "A", Unit.Ratio, ValueRange.Any)
                {
                    ByYear = ImmutableSortedDictionary<int, Figure>.Empty,
                },
                5,
                [4, 5, 7],
                4,
                8
            )
        );

    [Fact]
    public void A_year_is_whole() =>
        Assert.EndsWith(
            "N(D5)=INT(N(D5)))",
            InputAnswer.Of(With(ValueRange.Any, Unit.Year), 5, [4], 4, 4),
            StringComparison.Ordinal
        );
}
