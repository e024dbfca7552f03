using Calculator.Core.Agreements;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>A figure by year in each of its shapes, and in none.</summary>
public sealed class PathReaderTests
{
    private static readonly FigureKind s_persons = FigureKind.Of(
        ParameterUnit.Persons,
        ValueRange.NotNegative
    );

    private static (YearPath? Path, Fragment Fragment) Read(string value)
    {
        var fragment = new Fragment($"troops: {value}\n");
        var path = PathReader.Read(
            fragment.Context,
            fragment.Value("troops"),
            "troops",
            s_persons,
            Provenance.None
        );
        return (path, fragment);
    }

    [Theory]
    [InlineData("55_000", typeof(ConstantPath))]
    [InlineData("{ value: 55_000, source: x }", typeof(ConstantPath))]
    [InlineData("{ 2022: 1, 2023: 2 }", typeof(SchedulePath))]
    [InlineData("{ schedule: { 2022: 1 }, then: hold }", typeof(SchedulePath))]
    [InlineData("{ base: 10, base-year: 2022, growth: 2 % }", typeof(GrowthPath))]
    [InlineData("{ from: 1, to: 3, over: 2022-2024 }", typeof(PhasePath))]
    public void Each_shape_is_told_by_its_keys(string value, Type shape)
    {
        var (path, fragment) = Read(value);
        Assert.IsType(shape, path);
        Assert.Empty(fragment.Told);
    }

    [Fact]
    public void A_growth_path_keeps_its_three_figures()
    {
        var path = Assert.IsType<GrowthPath>(
            Read("{ base: 10, base-year: FY2022, growth: 2 % }").Path
        );
        Assert.Equal((10, 2022, 0.02), (path.Base.Value, path.BaseYear.Value, path.Growth.Value));
    }

    [Theory]
    [InlineData("{ shedule: { 2022: 1 } }", "FIG005 1:11", "schedule")]
    [InlineData("{ source: x }", "FIG005 1:1", null)]
    [InlineData("{ growth: 2 % }", "SCN002 1:1", null)]
    [InlineData("{ from: 1, over: 2022-2024 }", "SCN002 1:1", null)]
    public void What_is_no_shape_is_told_once(string value, string told, string? meant)
    {
        var (path, fragment) = Read(value);
        Assert.Null(path);
        Assert.Contains(told, fragment.Told);
        Assert.Equal(meant, fragment.Found[0].DidYouMean);
        Assert.DoesNotContain(fragment.Found, d => d.Code == "SCN001");
    }
}
