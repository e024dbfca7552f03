namespace Calculator.ScenarioFiles.Documents;

/// <summary>Lines of a YAML text as its writer sees them: indentation, key, colon.</summary>
internal static class YamlLines
{
    /// <summary>Where a line's text stands.</summary>
    public static Position Content(SourceFile file, int line)
    {
        var text = file.Line(line);
        var length = text.Trim().Length;
        return new Position(file, line, Indent(text) + 1, Math.Max(1, length));
    }

    /// <summary>Where the colon behind a line's key stands, counted from 0; -1 for none.</summary>
    public static int Colon(string text)
    {
        var from = 0;
        var content = text.TrimStart();
        if (content is ['"' or '\'', ..])
        {
            var close = text.IndexOf(content[0], text.Length - content.Length + 1);
            from = close < 0 ? 0 : close;
        }

        for (var at = text.IndexOf(':', from); at >= 0; at = text.IndexOf(':', at + 1))
        {
            if (at + 1 >= text.Length || text[at + 1] is ' ' or '\t' or '\r')
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The line before one that is neither blank nor a comment; 0 for none.</summary>
    public static int Above(SourceFile file, int line)
    {
        for (var at = line - 1; at > 0; at--)
        {
            if (IsContent(file.Line(at)))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>A line without the colon behind its key.</summary>
    public static YamlProblem NoColon(SourceFile file, int line)
    {
        var text = file.Line(line).TrimEnd();
        var content = text.TrimStart();
        var indent = text.Length - content.Length;
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var blank = content.IndexOf(' ', StringComparison.Ordinal);
        if (colon > 0 && (blank < 0 || colon < blank))
        {
            return new YamlProblem(
                new Position(file, line, indent + colon + 1, 1),
                "a blank is missing behind the colon"
            )
            {
                DidYouMean = $"{content[..colon]}: {content[(colon + 1)..].TrimStart()}",
            };
        }

        var key = blank < 0 ? content : content[..blank];
        return new YamlProblem(
            new Position(file, line, indent + 1, key.Length),
            $"a colon is missing behind '{key}'"
        )
        {
            DidYouMean = blank < 0 ? $"{key}:" : $"{key}: {content[blank..].Trim()}",
        };
    }

    /// <summary>The columns that a line may begin in, by the lines above it.</summary>
    public static string Indentations(SourceFile file, int line)
    {
        var open = new Stack<(int Indent, int Line)>();
        for (var at = 1; at < line; at++)
        {
            var text = file.Line(at);
            if (!IsContent(text))
            {
                continue;
            }

            var indent = Indent(text);
            while (open.TryPeek(out var top) && top.Indent >= indent)
            {
                open.Pop();
            }

            open.Push((indent, at));
        }

        return open.Count == 0
            ? "no blank before the first line"
            : "as many blanks as before "
                + string.Join(", or ", open.Select(o => $"line {o.Line} ({o.Indent})"));
    }

    private static bool IsContent(string text) => text.TrimStart() is not ("" or ['#', ..]);

    private static int Indent(string text) => text.Length - text.TrimStart(' ').Length;
}
