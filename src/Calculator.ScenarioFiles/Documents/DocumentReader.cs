using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>Reads YAML (JSON is a subset) into nodes with positions. Anchors and aliases are expanded within the limits;
/// duplicate keys and keys that are not plain text are errors.</summary>
public sealed class DocumentReader
{
    private readonly SourceFile _file;
    private readonly PositionedDiagnostics _diagnostics;
    private readonly DocumentLimits _limits;
    private readonly Dictionary<string, (DocumentNode Node, int Size)> _anchors = new(
        StringComparer.Ordinal
    );
    private readonly Parser _parser;
    private int _nodes;

    private DocumentReader(
        SourceFile file,
        PositionedDiagnostics diagnostics,
        DocumentLimits limits
    )
    {
        _file = file;
        _diagnostics = diagnostics;
        _limits = limits;
        _parser = new Parser(new StringReader(file.Text));
    }

    /// <summary>The document's root map, or <c>null</c> with errors.</summary>
    public static MapNode? Read(
        SourceFile file,
        PositionedDiagnostics diagnostics,
        DocumentLimits? limits = null
    )
    {
        var reader = new DocumentReader(file, diagnostics, limits ?? new DocumentLimits());
        try
        {
            return reader.ReadRoot();
        }
        catch (Exception exception)
            when (exception is YamlException or InvalidOperationException or ArgumentException
                && TabIndent(file) is not null
            )
        {
            diagnostics.Error(
                "YML008",
                TabIndent(file)!,
                "a tab indents this line; YAML is indented with spaces"
            );
        }
        catch (YamlException exception)
        {
            diagnostics.Error(
                "YML001",
                At(file, exception.End, exception.End),
                "this is not valid YAML: " + Plain(exception)
            );
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or ArgumentException)
        {
            // The parser gives up on some broken texts (a tag that is no address) without a place: told where it had come to.
            var last = reader._parser.Current?.End ?? Mark.Empty;
            diagnostics.Error("YML001", At(file, last, last), "this is not valid YAML");
        }
        catch (DocumentLimitException exception)
        {
            diagnostics.Error("YML002", exception.Position, exception.Message);
        }

        return null;
    }

    /// <summary>The first tab in an indentation, the commonest reason why a file can't be read; or <c>null</c>.</summary>
    private static Position? TabIndent(SourceFile file)
    {
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var content = lines[i].AsSpan().TrimStart(" \t");
            var tab = lines[i].AsSpan(0, lines[i].Length - content.Length).IndexOf('\t');
            if (tab >= 0 && content.Length > 0)
            {
                return new Position(file, i + 1, tab + 1, 1);
            }
        }

        return null;
    }

    private MapNode? ReadRoot()
    {
        if (_file.Text.Length > _limits.Characters)
        {
            throw new DocumentLimitException(
                new Position(_file, 1, 1, 1),
                $"the file has {_file.Text.Length:N0} characters; at most {_limits.Characters:N0} are read"
            );
        }

        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _diagnostics.Error("YML003", new Position(_file, 1, 1, 1), "the file is empty");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _diagnostics.Error(
                "YML004",
                At(_file, second.Start, second.Start),
                "a file holds one document; a second begins here"
            );
            return null;
        }

        if (root is MapNode map)
        {
            return map;
        }

        _diagnostics.Error(
            "YML005",
            root.Position,
            "a scenario is a set of 'key: value' lines; this is not"
        );
        return null;
    }

    private DocumentNode ReadNode(int depth)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            var at = At(_file, alias.Start, alias.End);
            if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
            {
                throw new DocumentLimitException(
                    at,
                    $"'*{alias.Value.Value}' refers to an anchor that is not finished or does not exist"
                );
            }

            Count(anchored.Size, at);
            return anchored.Node;
        }

        var before = _nodes;
        var anchor = AnchorName.Empty;
        DocumentNode node;
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            anchor = scalar.Anchor;
            var at = At(_file, scalar.Start, scalar.End);
            Count(1, at);
            node = new TextNode(Harmless(scalar.Value, at), at)
            {
                IsQuoted = scalar.Style != ScalarStyle.Plain,
            };
        }
        else if (_parser.TryConsume<MappingStart>(out var mapping))
        {
            anchor = mapping.Anchor;
            node = ReadMap(mapping, depth);
        }
        else
        {
            var sequence = _parser.Consume<SequenceStart>();
            anchor = sequence.Anchor;
            node = ReadList(sequence, depth);
        }

        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = (node, _nodes - before);
        }

        return node;
    }

    /// <summary>The text, which may not steer a terminal or break a path: a control character is an error and replaced.</summary>
    private string Harmless(string text, Position at)
    {
        var found = text.FirstOrDefault(IsControl);
        if (found == default && !text.Contains('\0', StringComparison.Ordinal))
        {
            return text;
        }

        _diagnostics.Error(
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
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not TextNode text)
            {
                _diagnostics.Error(
                    "YML006",
                    key.Position,
                    "a key must be a word, not a list or a map"
                );
            }
            else if (!keys.Add(text.Text))
            {
                _diagnostics.Error(
                    "YML007",
                    key.Position,
                    $"the key '{text.Text}' stands here a second time"
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
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new ListNode(items.ToImmutable(), at);
    }

    private Position Enter(NodeEvent start, int depth)
    {
        var at = At(_file, start.Start, start.Start);
        Count(1, at);
        return depth < _limits.Depth
            ? at
            : throw new DocumentLimitException(at, $"nested deeper than {_limits.Depth} levels");
    }

    private void Count(int nodes, Position at)
    {
        _nodes += nodes;
        if (_nodes > _limits.Nodes)
        {
            throw new DocumentLimitException(
                at,
                $"the document has more than {_limits.Nodes:N0} values once its aliases are written out"
            );
        }
    }

    private static Position At(SourceFile file, Mark start, Mark end) =>
        new(
            file,
            (int)Math.Max(1, start.Line),
            (int)Math.Max(1, start.Column),
            (int)Math.Max(1, end.Line == start.Line ? end.Column - start.Column : 1)
        );

    /// <summary>The parser's message without the place, which stands before it already.</summary>
    private static string Plain(YamlException exception)
    {
        var message = (exception.InnerException ?? exception).Message.Trim().TrimEnd('.');
        return message.Length == 0
            ? "it can't be read"
            : char.ToLowerInvariant(message[0]) + message[1..];
    }

    private sealed class DocumentLimitException(Position position, string message)
        : Exception(message)
    {
        public Position Position => position;
    }
}
