using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;

namespace Calculator.Core.Compilation;

/// <summary>A figure without a source is a warning; years and spans of years are terms, which need none.</summary>
internal static class SourceCheck
{
    public static void Run(Model model, DiagnosticCollector diagnostics)
    {
        foreach (
            var figure in model
                .Inputs.SelectMany(i => i.Figures)
                .Where(f => !f.Unit.IsTerm && string.IsNullOrWhiteSpace(f.Source))
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
