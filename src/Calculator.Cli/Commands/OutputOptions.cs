using System.CommandLine;
using Calculator.Charts.Themes;
using Calculator.Cli.Output;

namespace Calculator.Cli.Commands;

/// <summary>Options of the verbs that write charts and a workbook.</summary>
internal sealed class OutputOptions
{
    public Option<string> Charts { get; } =
        new Option<string>("--charts")
        {
            Description = "Files of the charts.",
            DefaultValueFactory = _ => "png",
        }.AcceptOnlyFromAmong("png", "svg", "both", "none");

    public Option<bool> NoWorkbook { get; } =
        new("--no-workbook") { Description = "Write no workbook." };

    public Option<string> Theme { get; } =
        new Option<string>("--theme")
        {
            Description = "Colours of the charts.",
            DefaultValueFactory = _ => ChartTheme.Light.Name,
        }.AcceptOnlyFromAmong([.. ChartTheme.All.Select(t => t.Name)]);

    public Option<string> Size { get; } =
        new Option<string>("--size")
        {
            Description = "Shape of the charts.",
            DefaultValueFactory = _ => ChartSize.Page.Name,
        }.AcceptOnlyFromAmong([.. ChartSize.All.Select(s => s.Name)]);

    /// <summary>How charts are drawn, as <c>--charts</c>, <c>--theme</c> and <c>--size</c> say.</summary>
    public ChartStyle Style(ParseResult parsed) => Style(parsed, parsed.GetValue(Charts)!);

    /// <summary>The same in files of another option.</summary>
    public ChartStyle Style(ParseResult parsed, string formats) =>
        new(
            formats,
            ChartTheme.All.First(t => t.Name == parsed.GetValue(Theme)),
            ChartSize.All.First(s => s.Name == parsed.GetValue(Size))
        );
}
