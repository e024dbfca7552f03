using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Calculator.Workbooks.Reading;

/// <summary>Formulas without what programs write differently: blanks, capitals, quotes around sheets, the digits of numbers.</summary>
internal static partial class FormulaText
{
    public static bool AreSame(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal)
        || string.Equals(Plain(a), Plain(b), StringComparison.Ordinal);

    internal static string Plain(string formula)
    {
        var plain = new StringBuilder();
        // Every other part stands between double quotes and is a text.
        foreach (var (index, part) in formula.Split('"').Index())
        {
            plain.Append(index == 0 ? "" : "\"").Append(index % 2 == 1 ? part : Code(part));
        }

        return plain.ToString();
    }

    private static string Code(string part)
    {
        var text = string.Concat(part.Where(c => !char.IsWhiteSpace(c)))
            .ToUpperInvariant()
            .Replace("'", "", StringComparison.Ordinal)
            .Replace("_XLFN.", "", StringComparison.Ordinal)
            .Replace("TRUE()", "TRUE", StringComparison.Ordinal)
            .Replace("FALSE()", "FALSE", StringComparison.Ordinal);
        return Digits()
            .Replace(
                text,
                m =>
                    double.TryParse(
                        m.Value,
                        NumberStyles.Float,
                        CultureInfo.InvariantCulture,
                        out var number
                    )
                        ? number.ToString("G15", CultureInfo.InvariantCulture)
                        : m.Value
            );
    }

    [GeneratedRegex(
        @"(?<![A-Z0-9_.$])[0-9]+(\.[0-9]*)?(E[+-]?[0-9]+)?(?![A-Z0-9_!:])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Digits();
}
