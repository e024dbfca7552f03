using Calculator.Core.Diagnostics;
using Calculator.Reporting.Runs;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.Cli.Findings;

/// <summary>A diagnostic with its place, for another program.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="File">Where it stands, or the file that was asked for.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="EndColumn">The column after the last; <c>null</c> where it is not known.</param>
/// <param name="Related">The other item that it is about; <c>null</c> where there is none.</param>
internal sealed record Finding(
    Diagnostic Diagnostic,
    string File,
    int Line,
    int Column,
    int? EndColumn,
    SourcePlace? Related
)
{
    /// <summary>Of a file with errors.</summary>
    public static Finding Of(string file, PositionedDiagnostic item) =>
        new(
            item.Diagnostic,
            item.Position?.File.Name ?? file,
            item.Position?.Line ?? 1,
            item.Position?.Column ?? 1,
            item.Position is { } at ? at.Column + at.Length : null,
            item.Related is { } related
                ? new SourcePlace(related.File.Name, related.Line, related.Column)
                : null
        );

    /// <summary>Of a scenario that was worked out.</summary>
    public static Finding Of(string file, PlacedDiagnostic item) =>
        new(
            item.Diagnostic,
            item.Place?.File ?? file,
            item.Place?.Line ?? 1,
            item.Place?.Column ?? 1,
            null,
            item.Related
        );

    /// <summary>The word of its severity.</summary>
    public string Severity =>
        Diagnostic.Severity switch
        {
            Core.Diagnostics.Severity.Error => "error",
            Core.Diagnostics.Severity.Warning => "warning",
            _ => "note",
        };

    /// <summary>The message, what was meant and what is allowed, in one line.</summary>
    public string Text =>
        Diagnostic.Message
        + (Diagnostic.DidYouMean is { } word ? $"; did you mean '{word}'?" : "")
        + (Diagnostic.Allowed is { } allowed ? $"; allowed: {allowed}" : "");

    /// <summary>All of them by place, those of one place in the order of their codes.</summary>
    public static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) =>
        [
            .. findings
                .Distinct()
                .OrderBy(f => f.File, StringComparer.Ordinal)
                .ThenBy(f => f.Line)
                .ThenBy(f => f.Column)
                .ThenBy(f => f.Diagnostic.Code, StringComparer.Ordinal),
        ];
}
