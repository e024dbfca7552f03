namespace Calculator.Core.Diagnostics;

/// <summary>Collects every diagnostic of a stage, so that a file gets all its errors at once.</summary>
public sealed class DiagnosticCollector
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>All diagnostics in the order found.</summary>
    public IReadOnlyList<Diagnostic> Items => _items;

    /// <summary>True when at least one is an error.</summary>
    public bool HasErrors => _items.Exists(d => d.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic)
    {
        // One mistake in a shared figure would otherwise be told once for every line that uses it.
        if (!_items.Contains(diagnostic))
        {
            _items.Add(diagnostic);
        }
    }

    public void Error(
        string code,
        string path,
        string message,
        string? allowed = null,
        string? didYouMean = null,
        bool atKey = false,
        string? related = null
    ) =>
        Add(
            new Diagnostic(code, Severity.Error, path, message)
            {
                Allowed = allowed,
                DidYouMean = didYouMean,
                AtKey = atKey,
                RelatedPath = related,
            }
        );

    public void Note(string code, string path, string message) =>
        Add(new Diagnostic(code, Severity.Note, path, message));

    public void Warning(string code, string path, string message, string? related = null) =>
        Add(new Diagnostic(code, Severity.Warning, path, message) { RelatedPath = related });
}
