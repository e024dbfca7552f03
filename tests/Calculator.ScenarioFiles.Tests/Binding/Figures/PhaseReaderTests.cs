using Calculator.Core.Economy;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>A figure that moves in even steps.</summary>
public sealed class PhaseReaderTests
{
    private static (PhasePath? Path, Fragment Fragment) Read(string yaml)
    {
        var fragment = new Fragment(yaml + "\n");
        var path = PhaseReader.Read(
            fragment.Context,
            fragment.As(FigureKeys.OfPhase),
            FigureKinds.IndexOrRate,
            Provenance.None
        );
        return (path, fragment);
    }

    [Fact]
    public void It_has_two_figures_and_a_span()
    {
        var path = Read("from: 1 %\nto: 3 %\nover: FY2022-FY2026").Path!;
        Assert.Equal((0.01, 0.03), (path.From.Value, path.To.Value));
        Assert.Equal((2022, 2026), (path.Over.First, path.Over.Last));
    }

    [Theory]
    [InlineData("from: 1 %\nto: 3 %\nover: 2022", "FIG007 3:7")]
    [InlineData("from: 1 %\nto: 3 %\nover: 2026-2022", "FIG007 3:7")]
    [InlineData("from: 1 %\nto: 3 %", "SCN002 1:1")]
    [InlineData("from: 1 %\nto: 103\nover: 2022-2024", "FIG009 2:5")]
    [InlineData("from: 1 JPY\nto: 3 USD\nover: 2022-2024", "FIG009 2:5")]
    public void A_mistake_is_told_and_there_is_no_path(string yaml, string told)
    {
        var (path, fragment) = Read(yaml);
        Assert.Null(path);
        Assert.Equal([told], fragment.Told);
    }

    [Fact]
    public void Both_ends_and_the_span_are_told_at_once() =>
        Assert.Equal(
            ["FIG001 1:7", "FIG001 2:5", "FIG007 3:7"],
            Read("from: few\nto: many\nover: soon").Fragment.Told
        );
}
