using Calculator.Core.Time;

namespace Calculator.Core.Tests.Time;

public sealed class MonthNamesTests
{
    [Theory]
    [InlineData("April", 4)]
    [InlineData("apr", 4)]
    [InlineData(" Oct. ", 10)]
    [InlineData("Sept", 9)]
    [InlineData("SEPTEMBER", 9)]
    [InlineData("12", 12)]
    [InlineData("May", 5)]
    public void A_month_is_told_by_its_name_or_number(string text, int month) =>
        Assert.Equal(month, MonthNames.Find(text));

    /// <summary>'Ma' may be March or May; 'Octob' is neither the name nor a usual short form.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Ma")]
    [InlineData("Octob")]
    [InlineData("0")]
    [InlineData("13")]
    [InlineData("-1")]
    [InlineData("Brumaire")]
    public void Other_texts_are_no_month(string text) => Assert.Null(MonthNames.Find(text));
}
