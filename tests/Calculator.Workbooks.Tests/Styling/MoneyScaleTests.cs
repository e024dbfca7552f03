using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Tests.Styling;

public sealed class MoneyScaleTests
{
    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(5e5, 1, "")]
    [InlineData(2e6, 5, "mn ")]
    [InlineData(2e9, 3e7, "bn ")]
    [InlineData(2e9, 3e6, "mn ")] // 3 mn would be 0.003
    [InlineData(2e9, 0, "bn ")] // a zero is seen in any scale
    public void The_largest_row_asks_for_it_and_the_smallest_must_be_seen(
        double largest,
        double smallest,
        string word
    ) => Assert.Equal(word, MoneyScale.Of([largest, smallest]).Word);
}
