using System.Collections.Immutable;
using System.Globalization;

namespace Calculator.Core.Time;

/// <summary>The months by name, in full or by their first three letters, or by number.</summary>
public static class MonthNames
{
    /// <summary>January to December.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>The month, 1 to 12, or <c>null</c> for a text that names none. Case is of no account.</summary>
    public static int? Find(string text)
    {
        var name = text.Trim().TrimEnd('.');
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        for (var i = 0; i < All.Length; i++)
        {
            // 'Sept' is as usual as 'Sep'.
            if (
                name.Length >= 3
                && (name.Length == All[i].Length || name.Length <= 4)
                && All[i].StartsWith(name, StringComparison.OrdinalIgnoreCase)
            )
            {
                return i + 1;
            }
        }

        return null;
    }
}
