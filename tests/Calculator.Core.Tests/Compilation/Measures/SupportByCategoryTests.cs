namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Support by category over all hosts.</summary>
public sealed class SupportByCategoryTests
{
    [Theory]
    [InlineData("support.category.labor", 60e9)]
    [InlineData("support.category.facilities", 30e9)]
    [InlineData("support.category.rent", 10e9)]
    public void Of_one_host(string line, double expected) =>
        Assert.Equal(expected, SidesScenario.One.Value(line, 2022), Math.Abs(expected) * 1e-12);

    /// <summary>3 bn of Japan and 1 bn of Korea.</summary>
    [Fact]
    public void Hosts_with_one_category_are_added() =>
        Assert.Equal(4e9, SidesScenario.Two().Value("support.category.a", 2022), 1);
}
