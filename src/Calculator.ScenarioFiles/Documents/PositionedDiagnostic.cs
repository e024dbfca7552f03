using Calculator.Core.Diagnostics;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>A diagnostic with its place in a file.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Position">Where; <c>null</c> only when the file itself could not be read.</param>
public sealed record PositionedDiagnostic(Diagnostic Diagnostic, Position? Position);

/// <summary>Collects diagnostics with their places.</summary>
public sealed class PositionedDiagnostics
{
    private readonly List<PositionedDiagnostic> _items = [];

    /// <summary>All, errors and warnings, sorted by file and line.</summary>
    public IReadOnlyList<PositionedDiagnostic> Items =>
        [
            .. _items
                .OrderBy(i => i.Position?.File.Name, StringComparer.Ordinal)
                .ThenBy(i => i.Position?.Line)
                .ThenBy(i => i.Position?.Column),
        ];

    public bool HasErrors => _items.Exists(i => i.Diagnostic.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic, Position? position)
    {
        var item = new PositionedDiagnostic(diagnostic, position);
        if (!_items.Contains(item))
        {
            _items.Add(item);
        }
    }

    public void Error(
        string code,
        Position position,
        string message,
        string? allowed = null,
        string? didYouMean = null
    ) =>
        Add(
            new Diagnostic(code, Severity.Error, "", message)
            {
                Allowed = allowed,
                DidYouMean = didYouMean,
            },
            position
        );
}
