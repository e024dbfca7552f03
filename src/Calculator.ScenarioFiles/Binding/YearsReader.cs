using System.Globalization;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Reads fiscal years: <c>2022</c>, <c>2022-2026</c>, <c>FY2022-FY2026</c>, <c>fy 2022</c>.</summary>
public static class YearsReader
{
    public const string Example = "fiscal years such as 2022-2026";

    /// <summary>Most years a scenario may cover.</summary>
    public const int MostYears = 60;

    /// <summary>The range, or <c>null</c> where the text is none.</summary>
    public static YearRange? Read(string text)
    {
        var parts = text.Split('-', '–').Select(p => p.Trim()).ToArray();
        if (parts.Length is < 1 or > 2 || !TryYear(parts[0], out var first))
        {
            return null;
        }

        var last = first;
        return parts.Length == 2 && (!TryYear(parts[1], out last) || last < first)
            ? null
            : new YearRange(first, last);
    }

    /// <summary>True for one year written in two ways, <c>2022</c> and <c>FY2022</c>.</summary>
    public static bool AreSame(string left, string right) =>
        TryYear(left, out var year) && TryYear(right, out var other) && year == other;

    /// <summary>One fiscal year, with or without <c>FY</c>.</summary>
    public static bool TryYear(string text, out int year)
    {
        var word = text.Trim();
        var digits = word.StartsWith("FY", StringComparison.OrdinalIgnoreCase)
            ? word[2..].Trim()
            : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && ValueRange.FiscalYear.Contains(year);
    }
}
