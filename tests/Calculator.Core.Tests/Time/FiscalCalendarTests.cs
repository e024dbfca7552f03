using Calculator.Core.Time;

namespace Calculator.Core.Tests.Time;

public sealed class FiscalCalendarTests
{
    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var from in FiscalCalendar.Known)
        {
            foreach (var to in FiscalCalendar.Known)
            {
                pairs.Add(from.Id, to.Id);
            }
        }

        return pairs;
    }

    private static FiscalCalendar Calendar(string id) =>
        FiscalCalendar.Known.Single(c => c.Id == id);

    /// <summary>Nothing is lost and nothing counted twice: the years of another calendar hold all twelve months.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_years_of_any_calendar_share_out_all_twelve_months(string from, string to) =>
        Assert.Equal(
            12,
            Enumerable
                .Range(2018, 9)
                .Sum(year => Calendar(from).MonthsShared(2022, Calendar(to), year))
        );

    [Theory]
    [InlineData("japan", 2022, "us", 2022, 6)] // April to September 2022
    [InlineData("japan", 2022, "us", 2023, 6)] // October 2022 to March 2023
    [InlineData("us", 2022, "japan", 2021, 6)] // October 2021 to March 2022
    [InlineData("us", 2022, "japan", 2022, 6)] // April to September 2022
    [InlineData("us", 2022, "korea", 2021, 3)] // October to December 2021
    [InlineData("us", 2022, "korea", 2022, 9)] // January to September 2022
    [InlineData("japan", 2022, "korea", 2023, 3)] // January to March 2023
    [InlineData("korea", 2022, "germany", 2022, 12)]
    [InlineData("japan", 2022, "uk", 2022, 12)]
    [InlineData("us", 2022, "korea", 2023, 0)]
    public void Months_are_shared_as_a_wall_calendar_shows(
        string from,
        int year,
        string to,
        int other,
        int months
    )
    {
        Assert.Equal(months, Calendar(from).MonthsShared(year, Calendar(to), other));
        Assert.Equal(months, Calendar(to).MonthsShared(other, Calendar(from), year));
    }

    [Fact]
    public void A_range_holds_both_its_ends()
    {
        var range = new YearRange(2022, 2026);
        Assert.Equal(5, range.Count);
        Assert.Equal([2022, 2023, 2024, 2025, 2026], range.Years);
        Assert.True(range.Contains(2022) && range.Contains(2026));
        Assert.False(range.Contains(2021) || range.Contains(2027));
        Assert.Equal("2022-2026", range.ToString());
        Assert.Equal("2022", new YearRange(2022, 2022).ToString());
    }
}
