using YamlDotNet.Core;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>Tells why a text is no YAML, where it can be mended.</summary>
internal sealed class YamlRefusal(SourceFile file, PositionedDiagnostics diagnostics)
{
    /// <summary>The parser gave up with a place and a reason.</summary>
    public void Tell(YamlException exception) =>
        Tell(
            (int)exception.End.Line,
            YamlScan.Find(file) ?? YamlWords.Of(file, exception),
            file.At(exception.End, exception.End),
            "this is not valid YAML: " + Plain(exception)
        );

    /// <summary>The parser gives up on some broken texts (a tag that is no address) without a place: told where it had come to.</summary>
    public void Tell(Mark last) =>
        Tell((int)last.Line, YamlScan.Find(file), file.At(last, last), "this is not valid YAML");

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
            diagnostics.Error(
                "YML008",
                tab,
                "a tab indents this line; YAML is indented with spaces"
            );
        }
        else if (problem is not null)
        {
            diagnostics.Error(
                "YML001",
                problem.Position,
                "this is not valid YAML: " + problem.Message,
                problem.Allowed,
                problem.DidYouMean
            );
        }
        else
        {
            diagnostics.Error("YML001", place, message);
        }
    }

    /// <summary>The first tab in an indentation, or <c>null</c>.</summary>
    /// <param name="near">A line that it must stand in or next to; any where this is <c>null</c>.</param>
    private Position? TabIndent(int? near)
    {
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var content = lines[i].AsSpan().TrimStart(" \t");
            var tab = lines[i].AsSpan(0, lines[i].Length - content.Length).IndexOf('\t');
            if (tab >= 0 && content.Length > 0 && !(near is { } line && Math.Abs(line - i - 1) > 1))
            {
                return new Position(file, i + 1, tab + 1, 1);
            }
        }

        return null;
    }

    /// <summary>The parser's message without the place, which stands before it already.</summary>
    private static string Plain(YamlException exception)
    {
        var message = (exception.InnerException ?? exception).Message.Trim().TrimEnd('.');
        return message.Length == 0
            ? "it can't be read"
            : char.ToLowerInvariant(message[0]) + message[1..];
    }
}
