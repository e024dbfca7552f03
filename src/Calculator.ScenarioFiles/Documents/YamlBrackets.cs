namespace Calculator.ScenarioFiles.Documents;

/// <summary>The brackets that are open at a place of a text, and the mistakes in and around their entries.</summary>
internal sealed class YamlBrackets(YamlCursor cursor)
{
    private readonly Stack<YamlBracket> _open = new();

    public bool Any => _open.Count > 0;

    /// <summary>Opens one here.</summary>
    public void Open(char c)
    {
        _open.Push(
            new YamlBracket(c, cursor.Place(cursor.At, 1), cursor.Indent())
            {
                IsClosedLater = ClosesBelow(c),
            }
        );
        cursor.At++;
    }

    /// <summary>True where a bracket that opens at the end of its line is closed at the beginning of a later one.</summary>
    private bool ClosesBelow(char c)
    {
        var closer = YamlBracket.Closer(c);
        return cursor
            .Text.AsSpan(cursor.At)
            .Contains($"\n{new string(' ', cursor.Indent())}{closer}", StringComparison.Ordinal);
    }

    /// <summary>Closes the innermost here; the problem where another one closes, or <c>null</c>.</summary>
    public YamlProblem? Close(char c)
    {
        var bracket = _open.Pop();
        if (
            cursor.Text.AsSpan(cursor.LineStart, cursor.At - cursor.LineStart).IsWhiteSpace()
            && bracket.Indent > cursor.Indent()
            && _open.Any(o => o.Indent == cursor.Indent() && o.IsClosedLater)
        )
        {
            return bracket.NeverClosed(); // The sign stands below the line of another that it closes.
        }

        if (bracket.Sign == '{' != (c == '}'))
        {
            var right = YamlBracket.Closer(bracket.Sign);
            return new YamlProblem(
                cursor.Place(cursor.At, 1),
                $"'{c}' closes the '{bracket.Sign}' of line {bracket.Position.Line}, column {bracket.Position.Column}; that takes '{right}'"
            );
        }

        cursor.At++;
        Complete();
        return null;
    }

    /// <summary>A comma begins a new entry.</summary>
    public void Comma() => (_open.Peek().HasColon, _open.Peek().Word) = (false, null);

    /// <summary>A text in quotes or a bracket stands in the entry.</summary>
    public void Complete()
    {
        if (_open.TryPeek(out var around))
        {
            around.Word = null;
        }
    }

    /// <summary>A bare text stands in the entry; a word before it in the same entry stands in a line above.</summary>
    public void AddText(int start, string text)
    {
        if (_open.TryPeek(out var bracket))
        {
            bracket.Word = (cursor.Place(start, text.Length), text, bracket.Word is not null);
        }
    }

    /// <summary>The problem of a colon in an entry that has one already, or <c>null</c>.</summary>
    public YamlProblem? Colon()
    {
        if (!_open.TryPeek(out var bracket))
        {
            return null;
        }

        if (bracket.HasColon && bracket.Word is var (place, text, isNewLine))
        {
            return SecondColon(place, text, isNewLine);
        }

        (bracket.HasColon, bracket.Word) = (true, null);
        return null;
    }

    private static YamlProblem SecondColon(Position place, string text, bool isNewLine)
    {
        var blank = text.LastIndexOf(' ');
        return blank < 0 && !isNewLine
            ? new YamlProblem(place, "a text that holds ': ' stands in quotes")
            : new YamlProblem(
                Part(place, blank + 1),
                $"a comma is missing before '{text[(blank + 1)..]}'"
            )
            {
                DidYouMean = blank < 0 ? null : $"{text[..blank]}, {text[(blank + 1)..]}:",
            };
    }

    /// <summary>A span's end from a column of its own on, counted from 0.</summary>
    private static Position Part(Position place, int from) =>
        place with
        {
            Column = place.Column + from,
            Length = Math.Max(1, place.Length - from),
        };

    /// <summary>The problem of what stands here behind a text or a bracket that is complete.</summary>
    public YamlProblem Behind()
    {
        var word = cursor.Word();
        if (_open.Peek().Word is var (place, text, _) && cursor.Here is '{' or '[')
        {
            return text.EndsWith(':')
                ? new YamlProblem(
                    Part(place, text.Length - 1),
                    "a blank is missing behind the colon"
                )
                {
                    DidYouMean = $"{text} {cursor.Here}",
                }
                : new YamlProblem(place, $"a colon is missing behind '{text}'")
                {
                    DidYouMean = $"{text}: {cursor.Here}",
                };
        }

        return new YamlProblem(
            cursor.Place(cursor.At, word.Length),
            $"a comma is missing before '{word}'"
        )
        {
            IsSilent = true,
        };
    }

    /// <summary>The innermost bracket as one that the line which begins here leaves open, or <c>null</c>: a line of its own at or
    /// left of the line that opened it goes on with what stands around it.</summary>
    public YamlProblem? LeftOpenByLine()
    {
        var bracket = _open.Peek();
        var first = cursor.At;
        while (cursor.Char(first) is ' ')
        {
            first++;
        }

        return
            first - cursor.At <= bracket.Indent
            && YamlTexts.IsKeyLine(cursor.Text[first..cursor.EndOfLine(first)])
            && !bracket.IsClosedLater
            ? bracket.NeverClosed()
            : null;
    }

    /// <summary>The innermost bracket as one that the text leaves open, or <c>null</c>.</summary>
    public YamlProblem? LeftOpen() => _open.TryPeek(out var left) ? left.NeverClosed() : null;
}
