using System.Text;
using Calculator.Charts;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using Calculator.Cli.Files;

namespace Calculator.Cli.Output;

/// <summary>How charts are drawn.</summary>
/// <param name="Formats"><c>png</c>, <c>svg</c>, <c>both</c> or <c>none</c>.</param>
/// <param name="Theme">Colours.</param>
/// <param name="Size">Shape.</param>
internal sealed record ChartStyle(string Formats, ChartTheme Theme, ChartSize Size)
{
    /// <summary>True where no chart is drawn.</summary>
    public bool IsNone => Formats == "none";

    /// <summary>The files of a figure, drawn when they are asked for.</summary>
    /// <param name="id">Their name without the ending.</param>
    /// <param name="figure">What they show.</param>
    public IEnumerable<OutputFile> Files(string id, ChartFigure figure)
    {
        if (Formats is "png" or "both")
        {
            yield return new($"{id}.png", ChartRenderer.RenderPng(figure, Theme, Size));
        }

        if (Formats is "svg" or "both")
        {
            yield return new(
                $"{id}.svg",
                Encoding.UTF8.GetBytes(ChartRenderer.RenderSvg(figure, Theme, Size))
            );
        }
    }

    /// <summary>A chart of an output folder.</summary>
    public OutputJob Job(string id, ChartFigure figure) =>
        new($"chart {id}", _ => Files($"charts/{id}", figure));
}
