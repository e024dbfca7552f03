using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>One figure, as a text or as a map with its source.</summary>
public sealed class FigureReaderTests
{
    private static (Figure? Figure, Fragment Fragment) Read(string value)
    {
        var fragment = new Fragment($"cost: {value}\n");
        var figure = FigureReader.Read(
            fragment.Context,
            fragment.Value("cost"),
            "cost",
            FigureKind.Of(ParameterUnit.Money, ValueRange.NotNegative),
            Provenance.Of("the map's")
        );
        return (figure, fragment);
    }

    [Theory]
    [InlineData("5 bn USD", "cost", "the map's")]
    [InlineData("{ value: 5 bn USD, source: its own }", "cost.value", "its own")]
    [InlineData("{ value: 5 bn USD }", "cost.value", "the map's")]
    public void A_text_and_a_map_state_the_same_figure(string value, string path, string source)
    {
        var figure = Read(value).Figure!;
        Assert.Equal((5e9, "5 bn USD"), (figure.Value, figure.Written));
        Assert.Equal((path, source), (figure.Path, figure.Source));
    }

    [Theory]
    [InlineData("[1 USD]", "FIG004 1:1")]
    [InlineData("{ value: [1 USD] }", "FIG004 1:9")]
    [InlineData("{ source: x }", "SCN002 1:1")]
    [InlineData("{ value: 1 USD, unit: USD }", "SCN001 1:23")]
    public void Anything_else_is_told(string value, string told) =>
        Assert.Equal([told], Read(value).Fragment.Told);
}
