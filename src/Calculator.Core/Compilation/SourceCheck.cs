using System.Globalization;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation;

/// <summary>A figure without a source is a warning, and an amount, price or number whose source is long older than the scenario's
/// years; a share or rate that was agreed on holds until another is. Years and spans of years are terms, which need none.</summary>
internal static class SourceCheck
{
    // Agreements run for five years and their figures are made before; a source of twice that tells of another time.
    private const int MostYearsBefore = 10;

    public static void Run(Model model, DiagnosticCollector diagnostics)
    {
        foreach (var figure in model.Inputs.SelectMany(i => i.Figures).Where(f => !f.Unit.IsTerm))
        {
            if (string.IsNullOrWhiteSpace(figure.Source))
            {
                diagnostics.Warning(
                    "SCN020",
                    figure.Path,
                    $"the figure {figure.Written} has no source"
                );
            }
            else if (
                LatestYear(figure.Source) is { } year
                && year < model.Years.First - MostYearsBefore
                && !figure.Unit.IsDimensionless
                && !IsOfItsYear(figure, model.Years.First)
            )
            {
                diagnostics.Warning(
                    "SCN023",
                    figure.Path,
                    $"the source of {figure.Written} is of {year}, more than {MostYearsBefore} years before the scenario's first, {model.Years.First}"
                );
            }
        }
    }

    /// <summary>A figure of a past year, such as an old level of a price index, has an old source.</summary>
    private static bool IsOfItsYear(Figure figure, int first) =>
        int.TryParse(
            figure.Path.AsSpan(figure.Path.LastIndexOf('.') + 1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        )
        && year < first;

    /// <summary>The last of the years 1900 to 2099 that a text names; <c>null</c> where it names none.</summary>
    internal static int? LatestYear(string text)
    {
        int? latest = null;
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (
                (i == 0 || !char.IsAsciiDigit(text[i - 1]))
                && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]))
                && int.TryParse(
                    text.AsSpan(i, 4),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var year
                )
                && year is >= 1900 and < 2100
                && (latest is null || year > latest)
            )
            {
                latest = year;
            }
        }

        return latest;
    }
}
