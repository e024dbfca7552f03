using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>The shape of a map, by which a delta changes or replaces what it extends.</summary>
public sealed class PathShapeTests
{
    private static string? Of(string yaml) => PathShape.Of(new Fragment(yaml + "\n").Root);

    [Theory]
    [InlineData("value: 1", "value")]
    [InlineData("schedule: { 2022: 1 }", "schedule")]
    [InlineData("base: 1\nbase-year: 2022", "growth")]
    [InlineData("base: 1\ngrowth: 2 %", "growth")]
    [InlineData("to: 3", "from")]
    [InlineData("from: 1", "from")]
    [InlineData("series: x\nexcept: { 2022: 1 }", "series")]
    [InlineData("2022: 1", "years")]
    [InlineData("2022-2024: 1", "years")]
    [InlineData("source: x", null)]
    [InlineData("rule: phase\nfrom: 1\nto: 2", null)]
    public void Keys_tell_the_shape(string yaml, string? shape) => Assert.Equal(shape, Of(yaml));

    [Fact]
    public void One_year_among_other_keys_makes_years_of_a_map() =>
        Assert.True(PathShape.IsByYear(new Fragment("soon: 1\nFY2023: 2\n").Root));
}
