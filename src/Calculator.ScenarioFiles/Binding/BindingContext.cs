using Calculator.Core.Diagnostics;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>What every part of the binding shares: the diagnostics, and where each item of the document stands.</summary>
internal sealed class BindingContext(
    DiagnosticCollector diagnostics,
    SeriesLibrary series,
    SourceMap map
)
{
    public DiagnosticCollector Diagnostics => diagnostics;

    public SeriesLibrary Series => series;

    public SourceMap Map => map;

    /// <summary>Figures that the scenario states itself, in the order read.</summary>
    public List<Figure> Stated { get; } = [];

    public void Error(
        string code,
        string path,
        string message,
        string? allowed = null,
        string? didYouMean = null,
        bool atKey = false,
        string? related = null
    ) => diagnostics.Error(code, path, message, allowed, didYouMean, atKey, related);
}
