using Calculator.Core.Published;

namespace Calculator.Core.Tests.Published;

public sealed class AggregationWordsTests
{
    [Fact]
    public void Each_aggregation_but_one_years_value_has_a_word_in_a_file() =>
        Assert.All(
            Enum.GetValues<Aggregation>(),
            a =>
                Assert.Equal(
                    a != Aggregation.Value,
                    AggregationWords.Known.TryGetValue(a.Word(), out var known) && known == a
                )
        );

    [Theory]
    [InlineData(Aggregation.Value, false)]
    [InlineData(Aggregation.Sum, false)]
    [InlineData(Aggregation.Mean, false)]
    [InlineData(Aggregation.Change, true)]
    [InlineData(Aggregation.Growth, true)]
    [InlineData(Aggregation.YearlyGrowth, true)]
    public void Changes_and_growth_are_set_against_other_years(Aggregation of, bool isComparison) =>
        Assert.Equal(isComparison, of.IsComparison());
}
