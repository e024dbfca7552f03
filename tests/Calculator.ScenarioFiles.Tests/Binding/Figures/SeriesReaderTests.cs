using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>A series of the reference data, in its own unit.</summary>
public sealed class SeriesReaderTests
{
    private static (ReferenceSeries Series, Fragment Fragment) Read(string series)
    {
        var fragment = new Fragment($"s:\n{series}\n");
        var entry = fragment.Root.Find("s")!;
        fragment.Context.Map.Add("reference.s", entry.KeyPosition, entry.Value.Position);
        return (SeriesReader.Read(fragment.Context, entry, "reference.s"), fragment);
    }

    [Fact]
    public void Values_are_numbers_in_the_series_unit()
    {
        var (series, fragment) = Read(
            "  unit: bn JPY\n  source: a budget\n  values: { 2022: 211, FY2023: 212.5 }"
        );
        Assert.Empty(fragment.Told);
        Assert.Equal(Unit.Money("JPY"), series.Unit);
        Assert.Equal([2022, 2023], series.Values.Keys);
        Assert.All(series.Values.Values, v => Assert.Equal("a budget", v.Source));
    }

    /// <summary>4.2 in a series of percent is the very number that '4.2 %' is.</summary>
    [Fact]
    public void A_percentage_is_written_as_it_is_printed()
    {
        var value = Read("  unit: \"%\"\n  source: s\n  values: { 2022: 4.2 }").Series.Values[2022];
        Assert.Equal(0.042, value.Value);
        Assert.Equal("4.2 %", value.Written);
        Assert.Equal(Unit.Ratio, value.Unit);
    }

    [Theory]
    [InlineData("  unit: \"%\"\n  source: s\n  values: { soon: 1 }", "REF003 4:13")]
    [InlineData("  unit: \"%\"\n  source: s\n  values: { 2022: many }", "FIG001 4:19")]
    [InlineData("  unit: \"%\"\n  values: { 2022: 1 }", "SCN002 1:1")]
    [InlineData("  unit: many\n  source: s\n  values: { 2022: 1 }", "REF002 1:1")]
    [InlineData("  unit: JPY\n  source: s", "REF002 1:1")]
    [InlineData("  - 1", "REF002 1:1")]
    [InlineData("  unit: JPY\n  source: s\n  scale: 2\n  values: { 2022: 1 }", "SCN001 4:3")]
    public void A_mistake_is_told(string series, string told) =>
        Assert.Equal([told], Read(series).Fragment.Told);
}
