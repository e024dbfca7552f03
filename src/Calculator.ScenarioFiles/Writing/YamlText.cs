using System.Globalization;
using System.Text;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>Writes a text as YAML, in quotes only where they are needed.</summary>
internal static class YamlText
{
    private const string Plain = " -_.,/()%+";

    /// <summary>The text on one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isQuoted">True for one that is never a null, whatever it says.</param>
    public static string Of(string text, bool isQuoted) =>
        (!isQuoted && text is "~" or "null") || IsPlain(text) ? text
        : text.Length == 0 && !isQuoted ? "~"
        : Quoted(text);

    /// <summary>True for a text that is the same without quotes, in a map of one line too if it has no comma.</summary>
    /// <param name="text">The text.</param>
    public static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsAsciiLetterOrDigit(text[0])
        && text[^1] != ' '
        && text is not ("null" or "true" or "false")
        && text.All(c => char.IsLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(
                c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => string.Create(
                        CultureInfo.InvariantCulture,
                        $"\\u{(int)c:X4}"
                    ),
                    _ => c.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }
}
