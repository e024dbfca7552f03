using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Schema;

/// <summary>The texts that <see cref="QuantityReader"/> takes for a figure, as a regular expression of ECMA-262. It is made from the
/// reader's own scales, units and currencies; units that only cancel out (USD/USD) are left out.</summary>
internal static class QuantityPattern
{
    private const string Gap = "[\\s()]";
    private const string Plain =
        "(?:[0-9][0-9_]*(?:\\.[0-9][0-9_]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?";
    private const string Grouped = "[0-9]{1,3}(?:,[0-9]{3})+_*(?:\\.[0-9][0-9_]*)?";
    private const string Zero = "0[0_]*(?:\\.[0_]*)?";
    private const string Year = "[Ff][Yy]\\s*(?:19|20)[0-9][0-9]";
    private const string EveryYear = "(?:\\s*(?:/\\s*(?:yr|year)|\\b(?:a|per)\\s+year))?";
    private const string Percent = "(?:%|percent)";
    private const string Over = $"(?:{Gap}*/{Gap}*|{Gap}+per{Gap}+)";
    private static readonly Unit s_dollars = Unit.Money("USD");
    private static readonly Unit s_yen = Unit.Money("JPY");

    /// <summary>The figures of a kind: their units, their sign, and bounds of percentages. Other bounds are those of numbers.</summary>
    public static string Of(FigureKind kind)
    {
        if (kind.Implied is { IsYear: true })
        {
            return $"^{TextForms.Year.Pattern()}$";
        }

        var units = string.Join('|', Units(kind));
        var scale =
            $"{Gap}*(?:{string.Join('|', QuantityReader.ScaleWords.Select(EitherCase.Of))})";
        var isBare = kind.Implied is { } implied && kind.Accepts(implied);
        var rest =
            units.Length == 0
                ? $"(?:{scale})?"
                : $"(?:(?:{scale}{Gap}+|{Gap}*)(?:{units}){(isBare ? $"|(?:{scale})?" : "")})";
        return $"^{Bounds(kind)}\\s*{Number(kind.Range)}{rest}{EveryYear}{Gap}*$";
    }

    /// <summary>A quantity of any unit.</summary>
    public static string OfAny() =>
        Of(new FigureKind("quantity", "", _ => true, Unit.Index, ValueRange.Any));

    private static string Number(ValueRange range)
    {
        var number = $"(?:{Plain}|{Grouped})";
        return range.Minimum < 0 ? $"[+-]?{number}" : $"(?:\\+?{number}|-{Zero})";
    }

    private static IEnumerable<string> Units(FigureKind kind)
    {
        if (kind.Accepts(Unit.Ratio))
        {
            yield return Percent;
        }

        foreach (
            var unit in new[] { Unit.Person, Unit.Day, Unit.Kilometre, Unit.Index }.Where(
                kind.Accepts
            )
        )
        {
            yield return Words(unit);
        }

        var currency = $"(?:{string.Join('|', CurrencyCodes.All())})";
        var money = $"(?:{Year}{Gap}+)?{currency}(?:{Gap}+{Year})?";
        string[] below =
        [
            .. kind.Accepts(s_dollars) ? [""] : Array.Empty<string>(),
            .. kind.Accepts(s_dollars / Unit.Person) ? [Per(Unit.Person)] : Array.Empty<string>(),
            .. kind.Accepts(s_dollars / Unit.Person / Unit.Day)
                ? [Per(Unit.Person) + Per(Unit.Day), Per(Unit.Day) + Per(Unit.Person)]
                : Array.Empty<string>(),
            .. kind.Accepts(s_dollars / s_yen) ? [Over + currency] : Array.Empty<string>(),
        ];
        if (below.Length > 0)
        {
            yield return $"{money}(?:{string.Join('|', below)})(?:{Gap}+{Year})?";
        }
        else if (kind.Accepts(s_yen / s_dollars))
        {
            yield return $"(?!USD){currency}{Over}USD";
        }
    }

    private static string Per(Unit unit) => Over + Words(unit);

    private static string Words(Unit unit) =>
        $"(?:{string.Join('|', QuantityReader.UnitWords.Where(w => w.Unit.Equals(unit) && w.Unit.IsRatio == unit.IsRatio).Select(w => EitherCase.Of(w.Word)))})";

    /// <summary>What is out of range by its first digits: zero where more is wanted, percentages beyond whole ones.</summary>
    private static string Bounds(FigureKind kind)
    {
        var zero = kind.Range is { Minimum: 0, MinimumIsOpen: true }
            ? "(?!\\s*[+-]?[0._,]+(?![0-9._,]))"
            : "";
        if (!kind.Accepts(Unit.Ratio))
        {
            return zero;
        }

        var range = kind.RangeOf(Unit.Ratio);
        return zero
            + Beyond("\\+?", range.Maximum)
            + (range.Minimum < 0 ? Beyond("-", -range.Minimum) : "");
    }

    private static string Beyond(string sign, double bound)
    {
        var percent = Math.Round(bound * 100, 9);
        return percent is < 1 or > 1000 || percent != Math.Floor(percent)
            ? ""
            : $"(?!\\s*{sign}[0_]*{Above((int)percent)}[0-9_.]*{Gap}*{Percent})";
    }

    /// <summary>Numbers above a whole one; underscores may stand between digits.</summary>
    private static string Above(int number)
    {
        var digits = $"{number}";
        var larger = digits
            .Select((d, i) => (Digit: d, At: i))
            .Where(d => d.Digit < '9')
            .Select(d =>
                $"{Spaced(digits[..d.At])}[{(char)(d.Digit + 1)}-9](?:_*[0-9]){{{digits.Length - d.At - 1}}}(?!_*[0-9])"
            );
        return $"(?:{string.Join('|', larger)}|[1-9](?:_*[0-9]){{{digits.Length},}}|{Spaced(digits)}\\.[0-9_]*[1-9])";
    }

    private static string Spaced(string digits) => string.Concat(digits.Select(d => $"{d}_*"));
}
