using System.Globalization;
using System.Text.RegularExpressions;

namespace Calculator.Charts.Drawing;

/// <summary>Numbers the ids of an SVG from 1. Skia counts them on over all pictures of a process, so that a picture's bytes would
/// depend on those drawn before it, or beside it on another thread.</summary>
internal static partial class SvgIds
{
    /// <summary>The same picture with ids of its own, in the order they are met in tags; texts stay as they are.</summary>
    public static string Renumber(string svg)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return Tag().Replace(svg, tag => Id().Replace(tag.Value, m => Name(m.Value)));

        string Name(string id)
        {
            if (!names.TryGetValue(id, out var name))
            {
                name = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{id[..(id.IndexOf('_') + 1)]}{names.Count + 1}"
                );
                names.Add(id, name);
            }

            return name;
        }
    }

    [GeneratedRegex(
        "<[^<>]+>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Tag();

    /// <summary>An id where it is stated (<c>id="cl_1c"</c>) or used (<c>url(#cl_1c)</c>, <c>href="#img_2"</c>).</summary>
    [GeneratedRegex(
        """(?<=\sid="|url\(#|href="#)[a-z]+_[0-9a-f]+(?=[")])""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Id();
}
