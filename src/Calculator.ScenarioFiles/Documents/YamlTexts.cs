namespace Calculator.ScenarioFiles.Documents;

/// <summary>Passes over texts that have signs of their own around or before them.</summary>
internal static class YamlTexts
{
    /// <summary>Passes over a text in quotes.</summary>
    /// <param name="cursor">Stands at the quote.</param>
    /// <param name="isInBrackets">True where a bracket is open around it.</param>
    /// <returns>The problem of a quote that nothing closes, or <c>null</c>.</returns>
    public static YamlProblem? Quoted(YamlCursor cursor, bool isInBrackets)
    {
        var quote = cursor.Here;
        var (start, place) = (cursor.At, cursor.Place(cursor.At, 1));
        var indent = cursor.Indent();
        for (cursor.At++; !cursor.IsAtEnd; cursor.At++)
        {
            if (cursor.Here == quote && !IsDoubled(cursor, quote))
            {
                cursor.At++;
                return null;
            }

            if (cursor.Here == quote || (cursor.Here == '\\' && quote == '"'))
            {
                cursor.At++;
            }

            if (!cursor.IsAtEnd && cursor.Here == '\n')
            {
                cursor.BeginLine(cursor.At + 1);
                if (!isInBrackets && IsKeyAtOrLeftOf(indent, cursor))
                {
                    break;
                }
            }
        }

        return new YamlProblem(place, $"the quote that begins here is never closed ({quote})")
        {
            DidYouMean = isInBrackets
                ? null
                : cursor.Text[start..cursor.EndOfLine(start)].TrimEnd() + quote,
        };
    }

    /// <summary>Passes over the lines of a text written below <c>|</c> or <c>&gt;</c>.</summary>
    /// <param name="cursor">Stands at the sign.</param>
    public static void Block(YamlCursor cursor)
    {
        var indent = cursor.Indent();
        cursor.At = cursor.EndOfLine(cursor.At);
        while (!cursor.IsAtEnd)
        {
            var next = cursor.At + 1;
            var end = cursor.EndOfLine(next);
            var line = cursor.Text.AsSpan(next, Math.Max(0, end - next));
            if (!line.IsWhiteSpace() && line.Length - line.TrimStart().Length <= indent)
            {
                return;
            }

            cursor.At = end;
            cursor.BeginLine(next);
        }
    }

    /// <summary>True for a line that has nothing but a key before its colon, and perhaps a value behind it.</summary>
    public static bool IsKeyLine(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && (colon + 1 == line.TrimEnd().Length || line[colon + 1] == ' ')
            && line[..colon].All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
    }

    /// <summary>Two single quotes are one of the text's own.</summary>
    private static bool IsDoubled(YamlCursor cursor, char quote) =>
        quote == '\'' && cursor.Char(cursor.At + 1) == '\'';

    private static bool IsKeyAtOrLeftOf(int indent, YamlCursor cursor)
    {
        var line = cursor.Text[cursor.LineStart..cursor.EndOfLine(cursor.LineStart)];
        return line.Length - line.TrimStart().Length <= indent && IsKeyLine(line.Trim());
    }
}
