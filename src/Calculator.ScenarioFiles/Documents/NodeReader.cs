using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>Builds nodes from the parser's events, within the limits; anchors and aliases are expanded.</summary>
internal sealed class NodeReader(
    SourceFile file,
    Parser parser,
    DocumentLimits limits,
    PositionedDiagnostics diagnostics
)
{
    private readonly Dictionary<string, (DocumentNode Node, int Size)> _anchors = new(
        StringComparer.Ordinal
    );

    /// <summary>Anchors of plain texts that nothing has referred to so far.</summary>
    private readonly Dictionary<string, Position> _unused = new(StringComparer.Ordinal);
    private int _nodes;

    /// <summary>The node that begins at the parser's place.</summary>
    /// <param name="depth">Maps and lists around it.</param>
    public DocumentNode Read(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Anchored(alias);
        }

        var before = _nodes;
        AnchorName anchor;
        DocumentNode node;
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            (anchor, node) = (scalar.Anchor, ReadText(scalar));
        }
        else if (parser.TryConsume<MappingStart>(out var mapping))
        {
            (anchor, node) = (mapping.Anchor, ReadMap(mapping, depth));
        }
        else
        {
            var sequence = parser.Consume<SequenceStart>();
            (anchor, node) = (sequence.Anchor, ReadList(sequence, depth));
        }

        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = (node, _nodes - before);
        }

        return node;
    }

    private DocumentNode Anchored(AnchorAlias alias)
    {
        var at = file.At(alias.Start, alias.End);
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
        {
            throw new DocumentLimitException(
                at,
                $"'*{alias.Value.Value}' refers to an anchor that is not finished or does not exist; a text that begins with '*' stands in quotes"
            );
        }

        _unused.Remove(alias.Value.Value);
        Count(anchored.Size, at);
        return anchored.Node;
    }

    private TextNode ReadText(Scalar scalar)
    {
        var at = file.At(scalar.Start, scalar.End);
        Count(1, at);
        RefuseTag(scalar, at);
        if (!scalar.Anchor.IsEmpty && scalar.Style == ScalarStyle.Plain)
        {
            _unused[scalar.Anchor.Value] = at;
        }

        return new TextNode(Harmless(scalar.Value, at), at)
        {
            IsQuoted = scalar.Style != ScalarStyle.Plain,
        };
    }

    /// <summary>Tells the texts that begin with what the parser took for an anchor.</summary>
    public void TellUnused()
    {
        foreach (var (name, place) in _unused)
        {
            diagnostics.Error(
                "YML011",
                place,
                $"'&{name}' gives the text a name that nothing refers to, and is no part of it",
                allowed: "a text that begins with '&' in quotes"
            );
        }
    }

    /// <summary>A text that begins with <c>!</c> would be taken for what stands behind its first word.</summary>
    private void RefuseTag(Scalar scalar, Position at)
    {
        if (
            !scalar.Tag.IsEmpty
            && !scalar.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal)
        )
        {
            diagnostics.Error(
                "YML011",
                at,
                $"'{scalar.Tag.Value}' is taken for the text's kind, and is no part of it",
                allowed: "a text that begins with '!' in quotes"
            );
        }
    }

    /// <summary>The text, which may not steer a terminal or break a path: a control character is an error and replaced.</summary>
    private string Harmless(string text, Position at)
    {
        var found = text.FirstOrDefault(IsControl);
        if (found == default && !text.Contains('\0', StringComparison.Ordinal))
        {
            return text;
        }

        diagnostics.Error(
            "YML009",
            at,
            $"this text holds a control character (U+{(int)found:X4})",
            allowed: "printed characters, line breaks and tabs"
        );
        return string.Concat(text.Select(c => IsControl(c) ? '\uFFFD' : c));

        static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');
    }

    private MapNode ReadMap(MappingStart start, int depth)
    {
        var at = Enter(start, depth);
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var keys = new Dictionary<string, Position>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Read(depth + 1);
            var value = Read(depth + 1);
            if (key is not TextNode text)
            {
                diagnostics.Error(
                    "YML006",
                    key.Position,
                    "a key must be a word, not a list or a map"
                );
            }
            else if (!keys.TryAdd(text.Text, text.Position))
            {
                diagnostics.Error(
                    "YML007",
                    key.Position,
                    $"the key '{text.Text}' stands here a second time",
                    related: keys[text.Text]
                );
            }
            else
            {
                entries.Add(new MapEntry(text.Text, text.Position, value));
            }
        }

        return new MapNode(entries.ToImmutable(), at);
    }

    private ListNode ReadList(SequenceStart start, int depth)
    {
        var at = Enter(start, depth);
        var items = ImmutableArray.CreateBuilder<DocumentNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Read(depth + 1));
        }

        return new ListNode(items.ToImmutable(), at);
    }

    private Position Enter(NodeEvent start, int depth)
    {
        var at = file.At(start.Start, start.Start);
        Count(1, at);
        return depth < limits.Depth
            ? at
            : throw new DocumentLimitException(at, $"nested deeper than {limits.Depth} levels");
    }

    private void Count(int nodes, Position at)
    {
        _nodes += nodes;
        if (_nodes > limits.Nodes)
        {
            throw new DocumentLimitException(
                at,
                $"the document has more than {limits.Nodes:N0} values once its aliases are written out"
            );
        }
    }
}
