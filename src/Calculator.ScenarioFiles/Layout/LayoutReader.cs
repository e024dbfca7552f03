using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Layout;

/// <summary>Takes a YAML text apart into lines and pieces. It reads what is well-formed; what it makes of anything else has another
/// meaning, which <see cref="ScenarioLayout"/> finds.</summary>
internal sealed class LayoutReader
{
    private readonly string[] _lines;
    private readonly List<LayoutLine> _read = [];
    private readonly ImmutableArray<LayoutToken>.Builder _tokens =
        ImmutableArray.CreateBuilder<LayoutToken>();

    private int _line;
    private int _brackets;

    /// <summary>The quote that is open at the end of a line; 0 for none.</summary>
    private char _quote;

    /// <summary>Column of the last key or sign of a list that a line began with.</summary>
    private int _owner;

    private LayoutReader(string text) => _lines = text.Split('\n');

    /// <summary>The lines of a text whose lines end with a line feed.</summary>
    public static IReadOnlyList<LayoutLine> Read(string text)
    {
        var reader = new LayoutReader(text);
        while (reader._line < reader._lines.Length)
        {
            reader.ReadLine();
        }

        return reader._read;
    }

    private void ReadLine()
    {
        var line = _lines[_line++];
        var indent = Indent(line);
        var isInQuotes = _quote != default;
        var continues = isInQuotes || _brackets > 0 || GoesOn(line, indent);
        _tokens.Clear();
        if (isInQuotes && line.Trim().Length == 0)
        {
            _read.Add(new LayoutLine(0, []) { Raw = "" });
            return;
        }

        var at = isInQuotes ? Quoted(line, indent, indent) : indent;
        var isStart = !isInQuotes;
        if (continues && !isInQuotes && _brackets == 0)
        {
            // A plain value goes on: what looks like a sign at its beginning is text.
            at = Plain(line, at);
            isStart = false;
        }

        while (_quote == default && at < line.Length)
        {
            (at, isStart) = Next(line, at, isStart);
        }

        if (!continues && _tokens.Count > 0 && _tokens[0].Kind != TokenKind.Comment)
        {
            _owner = Owner(indent);
        }

        _read.Add(new LayoutLine(indent, _tokens.ToImmutable()) { Continues = continues });
        if (_tokens.Count > 0 && LastValue() is { Kind: TokenKind.Block } block)
        {
            Block(block.Text);
        }
    }

    /// <summary>Where what the line begins stands: behind the signs of a list that stand before it.</summary>
    private int Owner(int indent)
    {
        var first = _tokens.FirstOrDefault(t => t.Kind != TokenKind.Dash);
        return first is not null && _tokens.Any(t => t.Kind == TokenKind.Colon)
            ? first.Column
            : _tokens.LastOrDefault(t => t.Kind == TokenKind.Dash)?.Column ?? indent;
    }

    private LayoutToken? LastValue() => _tokens.LastOrDefault(t => t.Kind != TokenKind.Comment);

    /// <summary>True where the line before ended with a plain value that this line goes on with.</summary>
    private bool GoesOn(string line, int indent)
    {
        if (line.Trim().Length == 0 || line[indent] == '#' || indent <= _owner)
        {
            return false;
        }

        var before = _read.FindLast(l => !l.IsBlank);
        return before is { Raw: null, Tokens: [.., { Kind: TokenKind.Plain }] }
            && (
                before.Continues
                || before.Tokens.Any(t => t.Kind is TokenKind.Colon or TokenKind.Dash)
            );
    }

    /// <summary>Reads the piece at a place, and tells whether a value may begin behind it.</summary>
    private (int At, bool IsStart) Next(string line, int at, bool isStart)
    {
        var c = line[at];
        switch (c)
        {
            case ' ' or '\t':
                return (at + 1, isStart);
            case '#' when at == 0 || line[at - 1] is ' ' or '\t':
                Add(TokenKind.Comment, line[at..].TrimEnd(), at);
                return (line.Length, isStart);
            case '}' or ']' when _brackets > 0:
                _brackets--;
                Add(TokenKind.Close, line[at..(at + 1)], at);
                return (at + 1, false);
            case ',' when _brackets > 0:
                Add(TokenKind.Comma, ",", at);
                return (at + 1, true);
            case ':' when IsColon(line, at):
                Add(TokenKind.Colon, ":", at);
                return (at + 1, true);
            case '{' or '[' when isStart:
                _brackets++;
                Add(TokenKind.Open, line[at..(at + 1)], at);
                return (at + 1, true);
            case '"' or '\'' when isStart:
                _quote = c;
                return (Quoted(line, at, at + 1), false);
            case '|' or '>' when isStart && _brackets == 0:
                return (Word(TokenKind.Block, line, at), false);
            case '&' or '!' or '*' when isStart:
                return (Word(TokenKind.Mark, line, at), c != '*');
            case '-' or '?' when isStart && _brackets == 0 && IsBlankAt(line, at + 1):
                Add(TokenKind.Dash, line[at..(at + 1)], at);
                return (at + 1, true);
            default:
                return (Plain(line, at), false);
        }
    }

    private bool IsColon(string line, int at) =>
        IsBlankAt(line, at + 1)
        || (
            _brackets > 0
            && (line[at + 1] is ',' or '}' or ']' || LastValue() is { Kind: TokenKind.Quoted })
        );

    private static bool IsBlankAt(string line, int at) =>
        at >= line.Length || line[at] is ' ' or '\t';

    private void Add(TokenKind kind, string text, int at) =>
        _tokens.Add(new LayoutToken(kind, text, at));

    private int Word(TokenKind kind, string line, int at)
    {
        var end = at;
        while (
            !IsBlankAt(line, end) && !(_brackets > 0 && line[end] is ',' or '}' or ']' && end > at)
        )
        {
            end++;
        }

        Add(kind, line[at..end], at);
        return end;
    }

    private int Plain(string line, int at)
    {
        var end = at;
        while (
            end < line.Length
            && !(line[end] == ':' && IsEndColon(line, end))
            && !(line[end] == '#' && end > at && IsBlankAt(line, end - 1))
            && !(_brackets > 0 && line[end] is ',' or '{' or '}' or '[' or ']')
        )
        {
            end++;
        }

        // At least a character, whatever it is: the text may be no YAML.
        end = Math.Max(end, at + 1);
        Add(TokenKind.Plain, line[at..end].TrimEnd(), at);
        return end;
    }

    private bool IsEndColon(string line, int at) =>
        IsBlankAt(line, at + 1) || (_brackets > 0 && line[at + 1] is ',' or '}' or ']');

    /// <summary>Reads up to the quote that closes, or to the end of the line.</summary>
    private int Quoted(string line, int start, int from)
    {
        for (var at = from; at < line.Length; at++)
        {
            if (_quote == '"' && line[at] == '\\')
            {
                at++;
            }
            else if (line[at] == _quote)
            {
                if (_quote == '\'' && at + 1 < line.Length && line[at + 1] == '\'')
                {
                    at++;
                    continue;
                }

                _quote = default;
                Add(TokenKind.Quoted, line[start..(at + 1)], start);
                return at + 1;
            }
        }

        Add(TokenKind.Quoted, line[start..].TrimEnd(), start);
        return line.Length;
    }

    /// <summary>Reads the lines of a value of whole lines.</summary>
    private void Block(string sign)
    {
        var isGiven = sign.Any(char.IsAsciiDigit);
        var least = _owner + 1;
        var begun = false;
        while (_line < _lines.Length)
        {
            var line = _lines[_line];
            var indent = Indent(line);
            var isBlank = indent == line.Length;
            if (!isBlank && indent < least)
            {
                break;
            }

            if (!isBlank && !begun && !isGiven)
            {
                least = indent;
            }

            begun |= !isBlank;
            _line++;
            _read.Add(
                new LayoutLine(isBlank ? Math.Min(indent, least) : least, [])
                {
                    Continues = true,
                    Raw = line.Length > least ? line[least..] : "",
                }
            );
        }

        if (!sign.Contains('+', StringComparison.Ordinal))
        {
            BlankEnd();
        }
    }

    /// <summary>Blank lines at the end of a value of whole lines are no part of it.</summary>
    private void BlankEnd()
    {
        for (var i = _read.Count - 1; i >= 0 && _read[i].Raw?.Trim().Length == 0; i--)
        {
            _read[i] = new LayoutLine(0, []);
        }
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
