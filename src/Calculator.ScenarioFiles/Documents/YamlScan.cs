namespace Calculator.ScenarioFiles.Documents;

/// <summary>Walks a text's brackets, quotes and commas, for the mistakes that a parser tells only where it gives up, lines later.
/// It stops at the first.</summary>
internal sealed class YamlScan
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly Stack<Bracket> _open = new();
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private bool _isAtStart = true;

    private YamlScan(SourceFile file)
    {
        _file = file;
        _text = file.Text;
    }

    /// <summary>The first mistake, or <c>null</c> for none that this finds.</summary>
    public static YamlProblem? Find(SourceFile file) => new YamlScan(file).Run();

    private char Here => Char(_at);

    private char Char(int at) => at < _text.Length ? _text[at] : '\n';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';

    private YamlProblem? Run()
    {
        while (_at < _text.Length)
        {
            if ((Here == '\n' ? NextLine() : Step()) is { } problem)
            {
                return problem;
            }
        }

        return _open.TryPeek(out var left) ? NeverClosed(left) : null;
    }

    private YamlProblem? NextLine()
    {
        _at++;
        _line++;
        _lineStart = _at;
        if (_open.Count == 0)
        {
            _isAtStart = true;
            return null;
        }

        // A line of its own at or left of the line that opened a bracket goes on with what stands around it.
        var bracket = _open.Peek();
        var first = _at;
        while (Char(first) is ' ')
        {
            first++;
        }

        var end = _text.IndexOf('\n', first) is var found and >= 0 ? found : _text.Length;
        return
            first - _at <= bracket.Indent && IsKeyLine(_text[first..end]) && !bracket.IsClosedLater
            ? NeverClosed(bracket)
            : null;
    }

    private static bool IsKeyLine(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && (colon + 1 == line.TrimEnd().Length || line[colon + 1] == ' ')
            && line[..colon].All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
    }

    private YamlProblem? Step()
    {
        var c = Here;
        if (IsBlank(c))
        {
            _at++;
            return null;
        }

        if (c == '#' && (_at == _lineStart || IsBlank(_text[_at - 1])))
        {
            _at = _text.IndexOf('\n', _at) is var end and >= 0 ? end : _text.Length;
            return null;
        }

        if (_open.Count > 0 && c is '}' or ']')
        {
            return Close(c);
        }

        if (_open.Count > 0 && c == ',')
        {
            _at++;
            (_isAtStart, _open.Peek().HasColon, _open.Peek().Word) = (true, false, null);
            return null;
        }

        if (
            c == ':'
            && (IsBlank(Char(_at + 1)) || (_open.Count > 0 && Char(_at + 1) is ',' or '}' or ']'))
        )
        {
            return Colon();
        }

        if (!_isAtStart)
        {
            return Behind();
        }

        return c switch
        {
            '{' or '[' => Open(c),
            '"' or '\'' => Quoted(c),
            '|' or '>' when _open.Count == 0 => BlockText(),
            '&' or '!' when !IsBlank(Char(_at + 1)) => Property(),
            '-' or '?' when IsBlank(Char(_at + 1)) && _open.Count == 0 => Indicator(),
            _ => Plain(),
        };
    }

    private YamlProblem? Indicator()
    {
        _at++;
        return null;
    }

    /// <summary>An anchor or a tag: what it belongs to begins behind it.</summary>
    private YamlProblem? Property()
    {
        while (!IsBlank(Here))
        {
            _at++;
        }

        return null;
    }

    private YamlProblem? Open(char c)
    {
        _open.Push(new Bracket(c, At(_at, 1), Indent()) { IsClosedLater = ClosesBelow(c) });
        _at++;
        _isAtStart = true;
        return null;
    }

    /// <summary>True where a bracket that opens at the end of its line is closed at the beginning of a later one.</summary>
    private bool ClosesBelow(char c)
    {
        var closer = c == '{' ? '}' : ']';
        return _text
            .AsSpan(_at)
            .Contains($"\n{new string(' ', Indent())}{closer}", StringComparison.Ordinal);
    }

    private YamlProblem? Close(char c)
    {
        var bracket = _open.Pop();
        if (
            _text.AsSpan(_lineStart, _at - _lineStart).IsWhiteSpace()
            && bracket.Indent > Indent()
            && _open.Any(o => o.Indent == Indent() && o.IsClosedLater)
        )
        {
            return NeverClosed(bracket); // The sign stands below the line of another that it closes.
        }

        if (bracket.Sign == '{' != (c == '}'))
        {
            var right = bracket.Sign == '{' ? '}' : ']';
            return new YamlProblem(
                At(_at, 1),
                $"'{c}' closes the '{bracket.Sign}' of line {bracket.Position.Line}, column {bracket.Position.Column}; that takes '{right}'"
            );
        }

        _at++;
        _isAtStart = false;
        if (_open.TryPeek(out var around))
        {
            around.Word = null;
        }

        return null;
    }

    private YamlProblem? Colon()
    {
        if (_open.TryPeek(out var bracket))
        {
            if (bracket.HasColon && bracket.Word is var (start, text, isNewLine))
            {
                var blank = text.LastIndexOf(' ');
                return blank < 0 && !isNewLine
                    ? new YamlProblem(
                        At(start, text.Length),
                        "a text that holds ': ' stands in quotes"
                    )
                    : new YamlProblem(
                        At(start + blank + 1, text.Length - blank - 1),
                        $"a comma is missing before '{text[(blank + 1)..]}'"
                    )
                    {
                        DidYouMean = blank < 0 ? null : $"{text[..blank]}, {text[(blank + 1)..]}:",
                    };
            }

            (bracket.HasColon, bracket.Word) = (true, null);
        }

        _at++;
        _isAtStart = true;
        return null;
    }

    /// <summary>Something stands behind a text or a bracket that is complete.</summary>
    private YamlProblem? Behind()
    {
        if (_open.TryPeek(out var bracket))
        {
            var word = Word();
            if (bracket.Word is var (start, text, _) && Here is '{' or '[')
            {
                return text.EndsWith(':')
                    ? new YamlProblem(
                        At(start + text.Length - 1, 1),
                        "a blank is missing behind the colon"
                    )
                    {
                        DidYouMean = $"{text} {Here}",
                    }
                    : new YamlProblem(At(start, text.Length), $"a colon is missing behind '{text}'")
                    {
                        DidYouMean = $"{text}: {Here}",
                    };
            }

            return new YamlProblem(At(_at, word.Length), $"a comma is missing before '{word}'")
            {
                IsSilent = true,
            };
        }

        if (Here is '}' or ']')
        {
            return new YamlProblem(At(_at, 1), $"this '{Here}' closes nothing");
        }

        // The parser tells what it makes of it.
        _at++;
        return null;
    }

    private YamlProblem? Plain()
    {
        var start = _at;
        if (_open.Count == 0 && Here is '}' or ']')
        {
            return new YamlProblem(At(_at, 1), $"this '{Here}' closes nothing");
        }

        while (
            Here != '\n'
            && !(Here == ':' && IsBlank(Char(_at + 1)))
            && !(Here == '#' && _at > start && IsBlank(_text[_at - 1]))
            && !(_open.Count > 0 && Here is ',' or '{' or '}' or '[' or ']')
        )
        {
            _at++;
        }

        if (_open.TryPeek(out var bracket))
        {
            // A word before it in the same entry stands in a line above.
            bracket.Word = (start, _text[start.._at].TrimEnd(), bracket.Word is not null);
        }

        // In brackets, a text may go on in the next line.
        _isAtStart = _open.Count > 0 && Here == '\n';
        return null;
    }

    private YamlProblem? Quoted(char quote)
    {
        var (start, at) = (_at, At(_at, 1));
        var indent = Indent();
        for (_at++; _at < _text.Length; _at++)
        {
            if (Here == quote)
            {
                if (quote == '\'' && Char(_at + 1) == '\'')
                {
                    _at++;
                    continue;
                }

                _at++;
                _isAtStart = false;
                if (_open.TryPeek(out var bracket))
                {
                    bracket.Word = null;
                }

                return null;
            }

            if (Here == '\\' && quote == '"')
            {
                _at++;
            }

            if (_at < _text.Length && Here == '\n')
            {
                _line++;
                _lineStart = _at + 1;
                var end = _text.IndexOf('\n', _lineStart) is var found and >= 0
                    ? found
                    : _text.Length;
                var next = _text[_lineStart..end];
                if (
                    _open.Count == 0
                    && next.Length - next.TrimStart().Length <= indent
                    && IsKeyLine(next.Trim())
                )
                {
                    break;
                }
            }
        }

        var stop = _text.IndexOf('\n', start) is var newLine and >= 0 ? newLine : _text.Length;
        return new YamlProblem(at, $"the quote that begins here is never closed ({quote})")
        {
            DidYouMean = _open.Count == 0 ? _text[start..stop].TrimEnd() + quote : null,
        };
    }

    /// <summary>Passes over the lines of a text written below <c>|</c> or <c>&gt;</c>.</summary>
    private YamlProblem? BlockText()
    {
        var indent = Indent();
        _at = _text.IndexOf('\n', _at) is var end and >= 0 ? end : _text.Length;
        while (_at < _text.Length)
        {
            var next = _at + 1;
            end = _text.IndexOf('\n', next) is var found and >= 0 ? found : _text.Length;
            var line = _text.AsSpan(next, Math.Max(0, end - next));
            if (!line.IsWhiteSpace() && line.Length - line.TrimStart().Length <= indent)
            {
                return null;
            }

            _at = end;
            _line++;
            _lineStart = next;
        }

        return null;
    }

    private int Indent()
    {
        var first = _lineStart;
        while (Char(first) == ' ')
        {
            first++;
        }

        return first - _lineStart;
    }

    private string Word()
    {
        var end = _at + 1;
        while (!IsBlank(Char(end)) && Char(end) is not (',' or ':' or '{' or '}' or '[' or ']'))
        {
            end++;
        }

        return _text[_at..end];
    }

    private Position At(int at, int length) =>
        new(_file, _line, at - _lineStart + 1, Math.Max(1, length));

    private static YamlProblem NeverClosed(Bracket bracket) =>
        new(bracket.Position, $"the '{bracket.Sign}' that begins here is never closed")
        {
            Allowed = $"a '{(bracket.Sign == '{' ? '}' : ']')}' for each '{bracket.Sign}'",
        };

    /// <summary>An open bracket with what was read of its entry at hand.</summary>
    private sealed class Bracket(char sign, Position position, int indent)
    {
        public char Sign => sign;

        public Position Position => position;

        /// <summary>Indentation of the line it opens in.</summary>
        public int Indent => indent;

        public bool IsClosedLater { get; init; }

        public bool HasColon { get; set; }

        /// <summary>The bare text read last, with its place; <c>null</c> where something else was.</summary>
        public (int Start, string Text, bool IsNewLine)? Word { get; set; }
    }
}
