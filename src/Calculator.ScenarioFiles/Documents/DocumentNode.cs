using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>A node of a scenario document with its place in the file.</summary>
/// <param name="Position">Where it begins.</param>
public abstract record DocumentNode(Position Position);

/// <summary>A single value, as text.</summary>
/// <param name="Text">The value.</param>
/// <param name="Position">Where it stands.</param>
public sealed record TextNode(string Text, Position Position) : DocumentNode(Position)
{
    /// <summary>True when it was written in quotes, so that it is never a null or a number.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>How many documents the text's own lies over: 0 for a baseline, more for what extends it and for an alternative.</summary>
    public int Layer { get; init; }

    /// <summary>What a figure names as its source where nothing else does; <c>null</c> for the text of a file.</summary>
    public string? Origin { get; init; }

    /// <summary>True for <c>~</c>, <c>null</c> and nothing at all.</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null";
}

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Position">Where it begins.</param>
public sealed record ListNode(ImmutableArray<DocumentNode> Items, Position Position)
    : DocumentNode(Position);

/// <summary>Keys with values, in the order written.</summary>
/// <param name="Entries">The entries; keys are unique.</param>
/// <param name="Position">Where it begins.</param>
public sealed record MapNode(ImmutableArray<MapEntry> Entries, Position Position)
    : DocumentNode(Position)
{
    public MapEntry? Find(string key) =>
        Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal));
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyPosition">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record MapEntry(string Key, Position KeyPosition, DocumentNode Value);
