using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Format;

/// <summary>The forms of texts.</summary>
internal static class TextForms
{
    private const string OneYear = "(?:[Ff][Yy])?\\s*0*(?:19[5-9][0-9]|20[0-9][0-9]|2100)";

    /// <summary>A scenario's id, which names the output folder.</summary>
    public static TextForm ScenarioId { get; } =
        new("small letters, digits and dashes, at most 80", () => "[a-z0-9][a-z0-9-]{0,79}")
        {
            Numbers = ValueRange.NotNegative,
        };

    /// <summary>The name that a user gives to a part: of line ids and of names in the workbook.</summary>
    public static TextForm Name { get; } =
        new("letters, digits and dashes, at most 60", () => "[A-Za-z0-9][A-Za-z0-9-]{0,59}");

    /// <summary>One fiscal year.</summary>
    public static TextForm Year { get; } =
        new("a fiscal year such as 2022", () => $"\\s*{OneYear}\\s*")
        {
            Numbers = ValueRange.FiscalYear,
        };

    /// <summary>A fiscal year or a span of them.</summary>
    public static TextForm Years { get; } =
        new(
            "fiscal years such as 2022-2026",
            () => $"\\s*{OneYear}(?:\\s*[-\u2013]\\s*{OneYear})?\\s*"
        )
        {
            Numbers = ValueRange.FiscalYear,
        };

    /// <summary>A span of two fiscal years or more.</summary>
    public static TextForm Span { get; } =
        new(
            "a span of fiscal years such as 2022-2026",
            () => $"\\s*{OneYear}\\s*[-\u2013]\\s*{OneYear}\\s*"
        );

    /// <summary>A currency code.</summary>
    public static TextForm Currency { get; } =
        new(
            "a code of ISO 4217 such as USD, JPY, KRW, EUR, GBP",
            () => $"(?:{string.Join('|', CurrencyCodes.All())})"
        );

    /// <summary>Then-year prices, or constant prices of a year.</summary>
    public static TextForm PriceBasis { get; } =
        new(
            "then-year, or FY2022 for constant prices of that year",
            () => $"(?:then-year|constant \\s*{OneYear}\\s*|[Ff][Yy]\\s*{OneYear}\\s*)"
        );

    /// <summary>A month by name, first letters or number.</summary>
    public static TextForm Month { get; } =
        new(
            "a month such as July, Jul or 7",
            () =>
                $"\\s*(?:0*(?:[1-9]|1[0-2])|{string.Join('|', MonthNames.All.Select(AnyLength))})\\.*\\s*"
        )
        {
            Numbers = new ValueRange(1, 12),
        };

    /// <summary>A service of the armed forces, a part of line ids.</summary>
    public static TextForm Service { get; } =
        new("small letters and dashes such as marine-corps", () => "[a-z-]+");

    /// <summary>The whole name in any case, or its first three or four letters.</summary>
    private static string AnyLength(string name)
    {
        var letters = name.Select(EitherCase.Of).ToArray();
        var fourth = letters.Length > 3 ? $"(?:{letters[3]}" : "";
        return letters.Length > 4
            ? $"{string.Concat(letters[..3])}{fourth}(?:{string.Concat(letters[4..])})?)?"
            : string.Concat(letters[..3]) + (letters.Length == 4 ? letters[3] + "?" : "");
    }
}
