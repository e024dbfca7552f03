using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;

namespace Calculator.Core.Scenarios;

/// <summary>A figure without a source is a warning.</summary>
internal static class SourceCheck
{
    public static void Run(Model model, DiagnosticCollector diagnostics)
    {
        foreach (
            var figure in model
                .Inputs.SelectMany(i => i.Figures)
                .Where(f => string.IsNullOrWhiteSpace(f.Source))
        )
        {
            diagnostics.Warning(
                "SCN020",
                figure.Path,
                $"the figure {figure.Written} has no source"
            );
        }
    }
}
