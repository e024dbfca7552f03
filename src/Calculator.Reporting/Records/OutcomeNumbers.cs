using System.Globalization;
using Calculator.Core.Comparison;
using Calculator.Reporting.Tables;

namespace Calculator.Reporting.Records;

/// <summary>Writes a published figure and the run's value in the words and the scale that it was printed in.</summary>
/// <param name="Published">As printed, thousands parted by commas: <c>1,247.2 bn KRW</c>.</param>
/// <param name="Computed">The run's value with a digit more than the rounding: <c>1,247.20 bn KRW</c>, or <c>no value</c>.</param>
/// <param name="Within">How far apart they may lie: <c>0.05 bn KRW</c>.</param>
public sealed record OutcomeNumbers(string Published, string Computed, string Within)
{
    private const int MostDecimals = 8;

    public static OutcomeNumbers Of(PublishedOutcome outcome)
    {
        var figure = outcome.Figure;
        var scale = ScaleOf(figure.Written);
        var factor = outcome.Unit.IsRatio && figure.Unit is not null ? 0.01 : scale.Factor;
        var decimals = Decimals(figure.Within / factor);
        var unit =
            outcome.Unit.IsRatio ? (figure.Unit is null ? "times" : "%")
            : outcome.Unit.IsDimensionless ? ""
            : $"{scale.Word} {outcome.Unit}".Trim();
        return new OutcomeNumbers(
            Text(figure.Value, PrintedDecimals(figure.Written)),
            double.IsNaN(outcome.Computed) ? "no value" : Text(outcome.Computed, decimals + 1),
            Text(figure.Within, decimals)
        );

        string Text(double value, int digits)
        {
            var number = value / factor;
            var isLabel = outcome.Unit.IsYear;
            var text = number.ToString(isLabel ? "0" : $"N{digits}", CultureInfo.InvariantCulture);
            return unit.Length == 0 ? text : $"{text} {unit}";
        }
    }

    private static AmountScale ScaleOf(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2
            ? AmountScale.One
            : words[1].ToLowerInvariant() switch
            {
                "tn" or "trn" or "trillion" => AmountScale.Trillion,
                "bn" or "billion" => AmountScale.Billion,
                "mn" or "million" => AmountScale.Million,
                _ => AmountScale.One,
            };
    }

    /// <summary>Decimals that show a rounding in full, 0.05 with two.</summary>
    private static int Decimals(double within)
    {
        for (var decimals = 0; decimals < MostDecimals; decimals++)
        {
            var shifted = within * Math.Pow(10, decimals);
            if (Math.Abs(shifted - Math.Round(shifted)) < 1e-6)
            {
                return decimals;
            }
        }

        return MostDecimals;
    }

    private static int PrintedDecimals(string written)
    {
        var number = written.Split(' ', '%')[0];
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : number[(point + 1)..].Count(char.IsAsciiDigit);
    }
}
