using System.Globalization;
using System.Text.RegularExpressions;
using Calculator.Core.Diagnostics;
using Calculator.Core.Quantities;

namespace Calculator.ScenarioFiles.Quantities;

/// <summary>Reads quantities as people write them: <c>1.82 bn USD</c>, <c>23.4 bn JPY</c>, <c>2.5 %</c>, <c>55_000</c>,
/// <c>33_091 USD/person</c>, <c>115.9 JPY per USD</c>, <c>2.8 bn FY2008 USD</c>, <c>211 bn JPY a year</c>.</summary>
public static partial class QuantityReader
{
    private static readonly Dictionary<string, double> s_scales = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["thousand"] = 1e3,
        ["k"] = 1e3,
        ["mn"] = 1e6,
        ["million"] = 1e6,
        ["bn"] = 1e9,
        ["billion"] = 1e9,
        ["tn"] = 1e12,
        ["trn"] = 1e12,
        ["trillion"] = 1e12,
    };

    private static readonly Dictionary<string, Unit> s_units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["person"] = Unit.Person,
        ["persons"] = Unit.Person,
        ["people"] = Unit.Person,
        ["worker"] = Unit.Person,
        ["workers"] = Unit.Person,
        ["troop"] = Unit.Person,
        ["troops"] = Unit.Person,
        ["day"] = Unit.Day,
        ["days"] = Unit.Day,
        ["km"] = Unit.Kilometre,
        ["index"] = Unit.Index,
    };

    /// <summary>The words for a thousand and more; case is of no account.</summary>
    internal static IEnumerable<string> ScaleWords => s_scales.Keys;

    /// <summary>The words for units other than money and percent; case is of no account.</summary>
    internal static IEnumerable<(string Word, Unit Unit)> UnitWords =>
        s_units.Select(u => (u.Key, u.Value));

    /// <summary>What to write, for messages.</summary>
    public const string Examples =
        "a number such as 1.82 bn USD, 2.5 %, 55_000 or 33_091 USD/person";

    /// <summary>Reads a text; gives the quantity, or the reason it is none.</summary>
    public static (Quantity? Quantity, string? Problem) Read(string text)
    {
        var trimmed = text.Trim();
        var match = Number().Match(trimmed);
        if (!match.Success)
        {
            return (
                null,
                trimmed.Length == 0
                    ? "there is no number here"
                    : $"'{trimmed}' does not begin with a number" + DidYouMean(NumberFirst(trimmed))
            );
        }

        var digits = match.Value.Replace("_", "", StringComparison.Ordinal);
        if (digits.Contains(',', StringComparison.Ordinal) && !GroupedByThousands().IsMatch(digits))
        {
            return (
                null,
                $"the comma in '{match.Value}' does not part thousands; write decimals with a point"
            );
        }

        var value = double.Parse(
            digits.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        );
        if (!double.IsFinite(value))
        {
            return (null, $"'{match.Value}' is too large a number");
        }

        var rest = trimmed[match.Length..];
        var (quantity, problem) = ReadUnit(value, rest);
        return quantity is not null && ReadUnit(LastDigit(digits), rest).Item1 is { } step
            ? (quantity with { LastDigit = step.Value }, problem)
            : (quantity, problem);
    }

    /// <summary>One unit of the last digit of a number such as <c>1247.2</c> or <c>2.5e3</c>.</summary>
    private static double LastDigit(string digits)
    {
        var mantissa = digits.Split('e', 'E');
        var point = mantissa[0].IndexOf('.', StringComparison.Ordinal);
        var exponent =
            (mantissa.Length > 1 ? int.Parse(mantissa[1], CultureInfo.InvariantCulture) : 0)
            - (point < 0 ? 0 : mantissa[0].Length - point - 1);
        return double.Parse($"1e{exponent}", CultureInfo.InvariantCulture);
    }

    private static (Quantity?, string?) ReadUnit(double value, string rest)
    {
        var words = Words().Matches(EveryYear().Replace(rest, "")).Select(m => m.Value).ToList();
        if (words.Count > 0 && s_scales.TryGetValue(words[0], out var scale))
        {
            value = Scaled(value, scale);
            words.RemoveAt(0);
            if (!double.IsFinite(value))
            {
                return (null, "this is too large a number");
            }
        }

        if (words.Count == 0)
        {
            return (new Quantity(value, null), null);
        }

        if (words is ["%"] or ["percent"])
        {
            return (new Quantity(Scaled(value, 0.01), Unit.Ratio), null);
        }

        PriceBasis basis = default;
        JoinFiscalYear(words);
        var fiscalYear = words.FindIndex(w => FiscalYear().IsMatch(w));
        if (fiscalYear >= 0)
        {
            basis = PriceBasis.Constant(
                int.Parse(words[fiscalYear].AsSpan(2), CultureInfo.InvariantCulture)
            );
            words.RemoveAt(fiscalYear);
            if (words.Count == 0)
            {
                return (
                    null,
                    $"'{basis}' is the price basis of money, but there is none in '{rest.Trim()}'"
                );
            }
        }

        var unit = Product(words, basis, out var problem);
        if (unit is not null && basis != default && unit.Basis != basis)
        {
            return (
                null,
                $"'{basis}' is the price basis of money, but there is none in '{rest.Trim()}'"
            );
        }

        return unit is null ? (null, problem) : (new Quantity(value, unit), null);
    }

    /// <summary><c>USD</c>, <c>USD / person</c>, <c>JPY per USD</c>.</summary>
    private static Unit? Product(List<string> words, PriceBasis basis, out string? problem)
    {
        Unit? unit = null;
        var divides = false;
        problem = null;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word is "/" or "per")
            {
                if (unit is null || divides)
                {
                    problem = $"'{word}' stands where a unit should";
                    return null;
                }

                divides = true;
                continue;
            }

            var factor =
                s_units.TryGetValue(word, out var known) ? known
                : CurrencyCodes.Has(word) ? Unit.Money(word, basis)
                : null;
            if (factor is null)
            {
                problem = UnknownUnit(word, i + 1 < words.Count ? words[i + 1] : "");
                return null;
            }

            if (unit is not null && !divides)
            {
                problem = $"'{word}' follows another unit without '/' or 'per'";
                return null;
            }

            unit = unit is null ? factor : unit / factor;
            divides = false;
        }

        if (divides)
        {
            problem = "a unit is missing after '/'";
            return null;
        }

        return unit;
    }

    /// <summary>Scales in decimal digits, so that 1,055.1 bn is the number a spreadsheet gets from 1055100000000.</summary>
    private static double Scaled(double value, double scale) =>
        Math.Abs(value) is < 1e15 and > 1e-12 or 0
            ? (double)((decimal)value * (decimal)scale)
            : value * scale;

    /// <param name="word">The word that is no unit.</param>
    /// <param name="next">The one behind it: <c>Korean won</c> is one currency.</param>
    private static string UnknownUnit(string word, string next)
    {
        if (ThreeCapitals().IsMatch(word))
        {
            return $"'{word}' is no unit or scale known here, and no currency code of ISO 4217"
                + DidYouMean(CurrencyWords.Nearest(word));
        }

        return $"'{word}' is no unit or scale known here"
            + DidYouMean(
                CurrencyWords.Find(word + next)
                    ?? CurrencyWords.Find(word)
                    ?? Suggestion.Nearest(
                        word,
                        s_scales.Keys.Concat(s_units.Keys).Append("percent")
                    )
                    ?? CurrencyWords.Nearest(word)
            );
    }

    private static string DidYouMean(string? text) =>
        text is null ? "" : $"; did you mean '{text}'?";

    /// <summary><c>$100 bn</c> and <c>USD 100 bn</c> as they are written here, <c>100 bn USD</c>; <c>null</c> where there is no such way.</summary>
    private static string? NumberFirst(string text)
    {
        var match = CurrencyFirst().Match(text);
        if (!match.Success || CurrencyWords.Find(match.Groups["word"].Value) is not { } code)
        {
            return null;
        }

        var (number, rest) = (match.Groups["number"].Value, match.Groups["rest"].Value.Trim());
        var scale = Words().Match(rest).Value;
        var written = s_scales.ContainsKey(scale)
            ? $"{number} {scale} {code}{rest[scale.Length..]}"
            : $"{number} {code}{(rest is "" or ['/', ..] ? "" : " ")}{rest}";
        return Read(written).Quantity is null ? null : written;
    }

    /// <summary><c>FY 2008</c> is <c>FY2008</c>.</summary>
    private static void JoinFiscalYear(List<string> words)
    {
        var at = words.FindIndex(w => string.Equals(w, "FY", StringComparison.OrdinalIgnoreCase));
        if (at >= 0 && at + 1 < words.Count && FiscalYear().IsMatch("FY" + words[at + 1]))
        {
            words[at] = "FY" + words[at + 1];
            words.RemoveAt(at + 1);
        }
    }

    [GeneratedRegex(
        @"^[+-]?([0-9][0-9_,]*(\.[0-9][0-9_]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^[+-]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex GroupedByThousands();

    [GeneratedRegex(@"\s*(/\s*(yr|year)|\b(a|per)\s+year)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EveryYear();

    [GeneratedRegex(@"[^\s/()]+|/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^[Ff][Yy](19|20)[0-9][0-9]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FiscalYear();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThreeCapitals();

    [GeneratedRegex(
        @"^(?<word>[^0-9+]{1,20}?)\s*(?<number>[0-9][0-9_,]*(\.[0-9]+)?)(?<rest>.*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex CurrencyFirst();
}
