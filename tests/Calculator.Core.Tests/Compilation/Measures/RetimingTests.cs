namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Amounts of one calendar in the years of another.</summary>
public sealed class RetimingTests
{
    /// <summary>A cost by calendar year re-timed to US fiscal years: FY2023 has 3 months of 2022 and 9 of 2023:
    /// (4 + 2) x 3/12 + (6 + 2) x 9/12 = 1.5 + 6 = 7.5; FY2022 has 9 months of 2022: 4.5; FY2024 has 3 months of 2023: 2.
    /// Nothing is lost: 4.5 + 7.5 + 2 = 14.</summary>
    [Fact]
    public void A_cost_by_calendar_year_is_retimed_by_its_months()
    {
        var result = SidesScenario.Two(", calendar: us", ", calendar: calendar-year");
        Assert.Equal(4.5e9, result.Value("sender-cost.gross", 2022), 1);
        Assert.Equal(7.5e9, result.Value("sender-cost.gross", 2023), 1);
        Assert.Equal(2e9, result.Value("sender-cost.gross", 2024), 1);
        Assert.Equal(14e9, result.Value("sender-cost.over-years", 2024), 1);
    }

    [Fact]
    public void A_cost_is_in_us_fiscal_years_by_default()
    {
        var result = SidesScenario.Two(", calendar: us");
        Assert.Equal(6e9, result.Value("sender-cost.gross", 2022), 1);
        Assert.Equal(8e9, result.Value("sender-cost.gross", 2023), 1);
    }
}
