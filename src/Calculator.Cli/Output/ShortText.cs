namespace Calculator.Cli.Output;

/// <summary>Texts in narrow columns.</summary>
internal static class ShortText
{
    /// <summary>The text, or its beginning and its end where it is longer than a width: titles that begin alike stay apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Most characters, at least 3.</param>
    public static string Of(string text, int width)
    {
        if (text.Length <= width)
        {
            return text;
        }

        var end = (width - 1) / 2;
        return $"{text[..(width - 1 - end)].TrimEnd()}…{text[^end..].TrimStart()}";
    }

    /// <summary>A name in lines that end after its dashes, as many of its parts in one as a width holds.</summary>
    public static string Wrapped(string name, int width)
    {
        var lines = new List<string> { "" };
        foreach (var part in name.Split('-').Select((p, i) => i == 0 ? p : "-" + p))
        {
            // The dash stays at the end of a line.
            if (lines[^1].Length > 0 && lines[^1].Length + part.Length > width)
            {
                lines[^1] += "-";
                lines.Add(part[1..]);
            }
            else
            {
                lines[^1] += part;
            }
        }

        return string.Join('\n', lines);
    }
}
