using System.Text;
using Calculator.Core.Diagnostics;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>Writes a diagnostic for people: place, message, the source line with a caret, what is allowed.</summary>
public static class DiagnosticText
{
    private const int WidestLine = 160;

    /// <summary>The text without colours, several lines, no line break at the end.</summary>
    public static string Write(PositionedDiagnostic item)
    {
        var (diagnostic, position) = item;
        var severity = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
        var text = new StringBuilder();
        text.Append(position is null ? "" : $"{position}: ")
            .Append(severity)
            .Append(' ')
            .Append(diagnostic.Code)
            .Append(": ")
            .Append(Printable(diagnostic.Message));
        if (position is not null)
        {
            AppendSource(text, position);
        }

        if (diagnostic.DidYouMean is { } word)
        {
            text.Append("\n      did you mean '").Append(Printable(word)).Append("'?");
        }

        if (diagnostic.Allowed is { } allowed)
        {
            text.Append("\n      allowed: ").Append(Printable(allowed));
        }

        if (item.Related is { } related)
        {
            text.Append("\n      see ").Append(related);
            AppendSource(text, related);
        }

        return text.ToString();
    }

    private static void AppendSource(StringBuilder text, Position position)
    {
        var line = Printable(position.File.Line(position.Line).Replace('\t', ' '));
        var column = Math.Min(position.Column, line.Length + 1);
        // A very long line is shown around the place.
        var cut = line.Length > WidestLine ? Math.Max(0, column - WidestLine / 2) : 0;
        line = line[cut..];
        if (line.Length > WidestLine)
        {
            line = line[..WidestLine];
        }

        var number = $"{position.Line}";
        var length = Math.Max(1, Math.Min(position.Length, line.Length - (column - cut) + 1));
        text.Append("\n  ").Append(number).Append(" | ").Append(line.TrimEnd());
        text.Append("\n  ")
            .Append(' ', number.Length)
            .Append(" | ")
            .Append(' ', column - cut - 1)
            .Append('^', length);
    }

    /// <summary>Untrusted text must not steer a terminal.</summary>
    private static string Printable(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? '?' : c));
}
