using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Economy;

public sealed class YearPathTests
{
    private static Figure Figure(double value) => new(value, Unit.Ratio, $"{value}", "p");

    private static SchedulePath Schedule(PathContinuation? after, params int[] years) =>
        new(years.ToImmutableSortedDictionary(y => y, y => Figure(y)), after, Unit.Ratio, "p");

    [Fact]
    public void A_constant_is_stated_for_every_year() =>
        Assert.Equal(2, new ConstantPath(Figure(2)).StatedIn(1900).Value);

    [Fact]
    public void A_schedule_states_its_years_and_what_holds_after_the_last()
    {
        Assert.Equal(2022, Schedule(null, 2021, 2022).StatedIn(2022)!.Value);
        Assert.Null(Schedule(null, 2021, 2022).StatedIn(2023));
        Assert.Equal(2022, Schedule(new HoldLast(), 2021, 2022).StatedIn(2030)!.Value);
        Assert.Equal(7, Schedule(new ValueAfterLast(Figure(7)), 2021).StatedIn(2022)!.Value);
    }

    [Fact]
    public void Nothing_is_stated_before_between_or_by_growth()
    {
        Assert.Null(Schedule(new HoldLast(), 2021, 2023).StatedIn(2020));
        Assert.Null(Schedule(new HoldLast(), 2021, 2023).StatedIn(2022));
        Assert.Null(Schedule(new GrowFromLast(Figure(0.02)), 2021).StatedIn(2022));
        Assert.Null(Schedule(new HoldLast()).StatedIn(2022));
    }
}
