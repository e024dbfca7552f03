using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>The source and note that figures take over where they have none of their own. A source speaks for the figures of
/// its own document and of those that the document extends, never for a figure that a later document puts in their place.</summary>
internal sealed class Provenance
{
    private readonly TextNode? _source;
    private readonly TextNode? _note;
    private readonly Provenance? _outer;

    private Provenance(TextNode? source, TextNode? note, Provenance? outer)
    {
        _source = source;
        _note = note;
        _outer = outer;
    }

    public static Provenance None { get; } = new(null, null, null);

    /// <summary>The same for all figures, whatever document they stand in: data that nothing lies over.</summary>
    public static Provenance Of(string? source) =>
        new(source is null ? null : Above(source), null, null);

    /// <summary>What a map says of the figures below it, and where it says nothing, this.</summary>
    /// <param name="reader">The map; its <c>source</c> and <c>note</c> are read.</param>
    public Provenance Or(MapReader reader) =>
        new(reader.TextNode(CommonKeys.Source), reader.TextNode(CommonKeys.Note), this);

    /// <summary>The same sources without the notes, which speak of the map they stand in.</summary>
    public Provenance WithoutNotes() => new(_source, null, _outer?.WithoutNotes());

    /// <summary>The same, with a source for figures that have none.</summary>
    public Provenance OrElse(string source) =>
        new(_source, _note, (_outer ?? None).Outermost(Above(source)));

    /// <summary>Where a figure of a document layer was published; <c>null</c> where nothing says so.</summary>
    public string? SourceOf(int layer) => Find(layer, p => p._source);

    /// <summary>What a reader should know of a figure of a document layer; <c>null</c> where there is nothing.</summary>
    public string? NoteOf(int layer) => Find(layer, p => p._note);

    private Provenance Outermost(TextNode source) =>
        new(_source, _note, _outer?.Outermost(source) ?? new Provenance(source, null, null));

    private string? Find(int layer, Func<Provenance, TextNode?> text)
    {
        for (var at = this; at is not null; at = at._outer)
        {
            if (text(at) is { } found && found.Layer >= layer)
            {
                return found.Text;
            }
        }

        return null;
    }

    private static TextNode Above(string text) =>
        new(text, Position.Nowhere) { Layer = int.MaxValue };
}
