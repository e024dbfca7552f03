using Calculator.Core.Diagnostics;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>Collects diagnostics with their places.</summary>
public sealed class PositionedDiagnostics
{
    private readonly List<PositionedDiagnostic> _items = [];

    /// <summary>Begins with none.</summary>
    public PositionedDiagnostics() { }

    /// <summary>Begins with those found before.</summary>
    public PositionedDiagnostics(IEnumerable<PositionedDiagnostic> found) => _items.AddRange(found);

    /// <summary>All, errors and warnings, sorted by file and line.</summary>
    public IReadOnlyList<PositionedDiagnostic> Items =>
        [
            .. _items
                .OrderBy(i => i.Position?.File.Name, StringComparer.Ordinal)
                .ThenBy(i => i.Position?.Line)
                .ThenBy(i => i.Position?.Column),
        ];

    /// <summary>True when at least one is an error.</summary>
    public bool HasErrors => _items.Exists(i => i.Diagnostic.Severity == Severity.Error);

    /// <summary>Takes a diagnostic at a place, once however often it is told.</summary>
    public void Add(Diagnostic diagnostic, Position? position) =>
        Add(new PositionedDiagnostic(diagnostic, position));

    /// <summary>Takes a diagnostic with its place, once however often it is told.</summary>
    public void Add(PositionedDiagnostic item)
    {
        if (!_items.Contains(item))
        {
            _items.Add(item);
        }
    }

    /// <summary>Takes an error at a place.</summary>
    public void Error(
        string code,
        Position position,
        string message,
        string? allowed = null,
        string? didYouMean = null,
        Position? related = null
    ) =>
        Add(
            new PositionedDiagnostic(
                new Diagnostic(code, Severity.Error, "", message)
                {
                    Allowed = allowed,
                    DidYouMean = didYouMean,
                },
                position
            )
            {
                Related = related,
            }
        );
}
