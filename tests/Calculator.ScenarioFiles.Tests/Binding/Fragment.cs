using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>A piece of a document that is bound by itself, with what was found in it.</summary>
internal sealed class Fragment
{
    private readonly DiagnosticCollector _found = new();
    private readonly SourceMap _map = new();

    /// <param name="yaml">The text, a map.</param>
    /// <param name="reference">Text of a file of reference data.</param>
    public Fragment(string yaml, string reference = "")
    {
        var documents = new PositionedDiagnostics();
        Root = DocumentReader.Read(new SourceFile("f.yaml", "/f.yaml", yaml), documents)!;
        Assert.Empty(documents.Items);
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/reference/r.yaml"] = reference,
        };
        Context = new BindingContext(
            _found,
            new SeriesLibrary(new MemoryFileStore(files), ["/reference"], documents),
            _map
        );
        _map.Add("", null, Root.Position);
    }

    public MapNode Root { get; }

    public BindingContext Context { get; }

    /// <summary>The text as a map whose keys the user chooses.</summary>
    public NamesReader Names => new(Context, Root, "");

    /// <summary>The text as a map that is declared.</summary>
    public MapReader As(MapDeclaration declaration) => new(Context, Root, "", declaration);

    /// <summary>The value of a key, with its place known.</summary>
    public DocumentNode Value(string key)
    {
        var entry = Root.Find(key)!;
        _map.Add(key, entry.KeyPosition, entry.Value.Position);
        return entry.Value;
    }

    public IReadOnlyList<Diagnostic> Found => _found.Items;

    /// <summary>What was found, each as its code with line and column.</summary>
    public string[] Told =>
        [
            .. Found.Select(d =>
                _map.Find(d.Path, d.AtKey) is { } at
                    ? $"{d.Code} {at.Line}:{at.Column}"
                    : $"{d.Code} nowhere"
            ),
        ];
}
