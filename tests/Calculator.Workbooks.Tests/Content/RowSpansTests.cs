using Calculator.Workbooks.Content;
using CsCheck;

namespace Calculator.Workbooks.Tests.Content;

public sealed class RowSpansTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("6", "D6")]
    [InlineData("6 7 8 9", "D6:D9")]
    [InlineData("6 7 9 10 12", "D6:D7 D9:D10 D12")]
    [InlineData("9 8 7", "D9 D8 D7")]
    [InlineData("6 6 7", "D6 D6:D7")]
    public void Rows_that_follow_on_one_another_are_one_range(string rows, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                RowSpans
                    .Of(rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse))
                    .Select(s => RowSpans.Address(s, 4))
            )
        );

    [Fact]
    public void No_row_is_lost_and_none_is_added() =>
        Gen.Int[1, 30]
            .Array[0, 40]
            .Sample(rows =>
                RowSpans
                    .Of(rows)
                    .SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1))
                    .SequenceEqual(rows)
            );
}
