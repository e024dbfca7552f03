using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>Says what the YAML parser says in words of a scenario's writer, at the place that can be mended.</summary>
internal static partial class YamlWords
{
    private const string Quotes =
        "a text in quotes where it begins with a sign of YAML's own: @ ` % * & ! | > [ ] { } or a quote";

    /// <summary>The mistake, or <c>null</c> for a message that is not known here.</summary>
    public static YamlProblem? Of(SourceFile file, YamlException exception)
    {
        var message = (exception.InnerException ?? exception).Message;
        var (line, column) = ((int)exception.Start.Line, (int)exception.Start.Column);
        var last = (int)exception.End.Line;
        return Has("cannot start any token") ? Sign(file, line, column, "@`%")
            : Has("anchor or alias") ? Sign(file, line, column, "&*")
            : Has("scanning a directive") ? Directive(file, line)
            : Has("block scalar") ? Sign(file, line, column, "|>")
            : Has("scanning a tag") ? Sign(file, line, column, "!")
            : Has("escape character") || Has("hexadecimal") ? Escape(file, last)
            : Has("block sequence entries") ? Dash(file, last)
            : Has("invalid mapping") || Has("mapping values")
                ? Colon(file, last, (int)exception.End.Column)
            : Has("'-' indicator") ? Key(file, line)
            : Has("expected key")
            || Has("expected ':'")
            || Has("document end")
            || Has("document start")
                ? Line(file, line)
            : null;

        bool Has(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A text begins with a sign that means something to YAML.</summary>
    private static YamlProblem? Sign(SourceFile file, int line, int column, string signs)
    {
        var text = file.Line(line);
        // The parser's place is that of the sign or of what stands behind it.
        var at = text.AsSpan(0, Math.Min(column, text.Length)).LastIndexOfAny(signs);
        if (at < 0)
        {
            return null;
        }

        return new YamlProblem(
            new Position(file, line, at + 1, 1),
            $"a text can't begin with '{text[at]}': it has a meaning of its own in YAML"
        )
        {
            Allowed = Quotes,
            DidYouMean = Quoted(
                text.AsSpan(0, at).ContainsAny('{', '[')
                    ? text[at..].Split(',', '}', ']')[0]
                    : text[at..]
            ),
        };
    }

    private static YamlProblem Directive(SourceFile file, int line) =>
        new(
            new Position(file, line, 1, 1),
            "a line can't begin with '%': it has a meaning of its own in YAML"
        )
        {
            Allowed = "# before a comment; " + Quotes,
        };

    private static YamlProblem? Escape(SourceFile file, int line)
    {
        var text = file.Line(line);
        return UnknownEscape().Match(text) is { Success: true } match
            ? new YamlProblem(
                new Position(file, line, match.Index + 1, match.Length),
                $"'{match.Value}' means nothing: in double quotes a \\ begins a sign that can't be typed"
            )
            {
                Allowed = "\\\\ for a \\, or single quotes around the text",
            }
            : null;
    }

    private static YamlProblem? Dash(SourceFile file, int line)
    {
        var text = file.Line(line);
        var at = text.IndexOf("- ", StringComparison.Ordinal);
        return at < 0
            ? null
            : new YamlProblem(
                new Position(file, line, at + 1, 1),
                "a dash begins an item of a list, which stands in a line of its own"
            )
            {
                Allowed = "a text in quotes, or a list in brackets: [a, b]",
                DidYouMean = Quoted(text[at..]),
            };
    }

    /// <summary>A key stands among the items of a list.</summary>
    private static YamlProblem Key(SourceFile file, int line) =>
        new(
            YamlLines.Content(file, line),
            "a key stands among the items of a list; each item begins with a dash"
        );

    /// <summary>A colon stands where there can't be one: in a text, in a line too far right, or below a line that lacks its own.</summary>
    private static YamlProblem Colon(SourceFile file, int line, int column)
    {
        var text = file.Line(line);
        var first = YamlLines.Colon(text);
        if (first >= 0 && first + 1 < Math.Min(column, text.Length + 1) - 1)
        {
            var value =
                first + 1 + (text.Length - first - 1 - text[(first + 1)..].TrimStart().Length);
            return new YamlProblem(
                new Position(file, line, value + 1, text.TrimEnd().Length - value),
                "a text that holds ': ' stands in quotes"
            )
            {
                DidYouMean = Quoted(text[value..]),
            };
        }

        var above = YamlLines.Above(file, line);
        var before = file.Line(above);
        return above > 0 && YamlLines.Colon(before) < 0
            ? YamlLines.NoColon(file, above)
            : new YamlProblem(
                YamlLines.Content(file, line),
                above > 0
                    ? $"this line stands further to the right than line {above}, which has a value already"
                    : "this line's indentation fits none above it"
            )
            {
                Allowed = YamlLines.Indentations(file, line),
            };
    }

    /// <summary>A line that is no key with a value, or stands where no key can.</summary>
    private static YamlProblem? Line(SourceFile file, int line)
    {
        var text = file.Line(line);
        var content = text.Trim();
        var place = YamlLines.Content(file, line);
        if (content.Length == 0)
        {
            return null;
        }

        if (content is "-" || content.StartsWith("- ", StringComparison.Ordinal))
        {
            return new YamlProblem(place with { Length = 1 }, "a list's dash stands among keys")
            {
                Allowed = "'key: value' lines; names take the place of dashes here",
            };
        }

        if (BehindQuote().Match(text) is { Success: true } quoted)
        {
            var tail = quoted.Groups["tail"];
            var quote = quoted.Groups["quote"].Value;
            return new YamlProblem(
                new Position(file, line, tail.Index + 1, tail.Length),
                "a text goes on behind its closing quote"
            )
            {
                Allowed =
                    $"one pair of quotes around all of it; a quote within is written {(quote == "'" ? "''" : "\\\"")}",
            };
        }

        return YamlLines.Colon(text) < 0
            ? YamlLines.NoColon(file, line)
            : new YamlProblem(place, "this line's indentation fits none above it")
            {
                Allowed = YamlLines.Indentations(file, line),
            };
    }

    private static string Quoted(string text)
    {
        var value = Comment().Replace(text, "").TrimEnd();
        return
            value.Contains('"', StringComparison.Ordinal)
            || value.Contains('\\', StringComparison.Ordinal)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{value}\"";
    }

    [GeneratedRegex(@"\s#.*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"\\(x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4})|U(?![0-9A-Fa-f]{8})|[^0abtnvfre ""/\\N_LPxuU\r\n\t])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex UnknownEscape();

    [GeneratedRegex(
        @":\s+(?<quote>[""']).*\k<quote>\s*(?<tail>[^\s#,\]}].*?)\s*$|:\s+(?<quote>[""'])[^""']*\k<quote>(?<tail>[^\s#,\]}].*?)\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex BehindQuote();
}
