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

    /// <summary>Anchors of plain texts that nothing has referred to so far.</summary>
    private readonly Dictionary<string, Position> _unused = new(StringComparer.Ordinal);
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
        catch (YamlException exception)
        {
            reader.Tell(
                (int)exception.End.Line,
                YamlScan.Find(file) ?? YamlWords.Of(file, exception),
                At(file, exception.End, exception.End),
                "this is not valid YAML: " + Plain(exception)
            );
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or ArgumentException)
        {
            // The parser gives up on some broken texts (a tag that is no address) without a place: told where it had come to.
            var last = reader._parser.Current?.End ?? Mark.Empty;
            reader.Tell(
                (int)last.Line,
                YamlScan.Find(file),
                At(file, last, last),
                "this is not valid YAML"
            );
        }
        catch (DocumentLimitException exception)
        {
            diagnostics.Error("YML002", exception.Position, exception.Message);
        }

        return null;
    }

    /// <summary>Tells why the text can't be read: a tab, the commonest reason, where it stands near; the mistake that was made out;
    /// or, where none was, what the parser says.</summary>
    /// <param name="line">The line that the parser gave up in.</param>
    /// <param name="problem">The mistake, or <c>null</c>.</param>
    /// <param name="place">The parser's place.</param>
    /// <param name="message">The parser's words.</param>
    private void Tell(int line, YamlProblem? problem, Position place, string message)
    {
        if (TabIndent(problem is null ? null : line) is { } tab)
        {
            _diagnostics.Error(
                "YML008",
                tab,
                "a tab indents this line; YAML is indented with spaces"
            );
        }
        else if (problem is not null)
        {
            _diagnostics.Error(
                "YML001",
                problem.Position,
                "this is not valid YAML: " + problem.Message,
                problem.Allowed,
                problem.DidYouMean
            );
        }
        else
        {
            _diagnostics.Error("YML001", place, message);
        }
    }

    /// <summary>The first tab in an indentation, or <c>null</c>.</summary>
    /// <param name="near">A line that it must stand in or next to; any where this is <c>null</c>.</param>
    private Position? TabIndent(int? near)
    {
        var lines = _file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var content = lines[i].AsSpan().TrimStart(" \t");
            var tab = lines[i].AsSpan(0, lines[i].Length - content.Length).IndexOf('\t');
            if (tab >= 0 && content.Length > 0 && !(near is { } line && Math.Abs(line - i - 1) > 1))
            {
                return new Position(_file, i + 1, tab + 1, 1);
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

        TellSilent();
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

    /// <summary>Tells what the parser takes without a word for something else than was meant.</summary>
    private void TellSilent()
    {
        if (YamlScan.Find(_file) is { IsSilent: true } problem)
        {
            _diagnostics.Error(
                "YML001",
                problem.Position,
                "this is not valid YAML: " + problem.Message
            );
        }

        foreach (var (name, place) in _unused)
        {
            _diagnostics.Error(
                "YML011",
                place,
                $"'&{name}' gives the text a name that nothing refers to, and is no part of it",
                allowed: "a text that begins with '&' in quotes"
            );
        }
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
                    $"'*{alias.Value.Value}' refers to an anchor that is not finished or does not exist; a text that begins with '*' stands in quotes"
                );
            }

            _unused.Remove(alias.Value.Value);
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
            RefuseTag(scalar, at);
            if (!anchor.IsEmpty && scalar.Style == ScalarStyle.Plain)
            {
                _unused[anchor.Value] = at;
            }

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

    /// <summary>A text that begins with <c>!</c> would be taken for what stands behind its first word.</summary>
    private void RefuseTag(Scalar scalar, Position at)
    {
        if (
            !scalar.Tag.IsEmpty
            && !scalar.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal)
        )
        {
            _diagnostics.Error(
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
