using Calculator.Core.Tests.Compilation.Stationing;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>How concentrated personnel is.</summary>
public sealed class PostureGeographyTests
{
    /// <summary>8 and 6 of 14 thousand; people in Guam, the sender's own, do not count.</summary>
    [Theory]
    [InlineData(2023, 8.0, 6.0)]
    [InlineData(2029, 4.0, 6.0)]
    public void It_is_the_sum_of_squared_shares_of_sites_in_hosts(
        int year,
        double okinawa,
        double yokosuka
    ) =>
        Assert.Equal(
            (okinawa * okinawa + yokosuka * yokosuka) / Math.Pow(okinawa + yokosuka, 2),
            PostureScenario.Run(PostureScenario.Move).Value("posture.concentration", year),
            1e-12
        );
}
