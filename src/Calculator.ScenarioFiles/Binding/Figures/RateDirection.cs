using System.Globalization;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Tells an exchange rate that is, or may be, the wrong way round: rates are units of a currency per US dollar, and some
/// currencies are quoted in dollars per unit.</summary>
/// <param name="currency">The rate's currency, ISO 4217.</param>
internal sealed class RateDirection(string currency)
{
    private const string UsDollar = "USD";
    private const int Digits = 4;
    private bool _isTold;

    /// <summary>True, with an error that gives the rate to write, for dollars per unit; a rate without a unit is a warning, one for
    /// a currency.</summary>
    public bool Refuses(BindingContext context, TextNode node, string path, Quantity quantity)
    {
        if (!double.IsFinite(1 / quantity.Value) || quantity.Value <= 0)
        {
            return false; // Out of range, which is told as that.
        }

        var inverse = $"{Short(1 / quantity.Value)} {currency}/{UsDollar}";
        if (quantity.Unit is null && !_isTold)
        {
            _isTold = true;
            context.Diagnostics.Warning(
                "ECO005",
                path,
                $"'{node.Text}' is read as {node.Text} {currency} per {UsDollar}: write '{node.Text} {currency}/{UsDollar}', "
                    + $"or '{inverse}' where {UsDollar} per {currency} is meant"
            );
        }

        if (
            quantity.Unit is null
            || !quantity.Unit.Equals(Unit.Money(UsDollar) / Unit.Money(currency))
        )
        {
            return false;
        }

        context.Error(
            "FIG002",
            path,
            $"'{node.Text}' is in {quantity.Unit}, which does not fit here: rates are in {currency} per {UsDollar}",
            allowed: $"an exchange rate such as 115.9 {currency}/{UsDollar}",
            didYouMean: inverse
        );
        return true;
    }

    /// <summary>Four significant digits, without an exponent.</summary>
    private static string Short(double value)
    {
        var decimals = Math.Clamp(Digits - 1 - (int)Math.Floor(Math.Log10(value)), 0, 15);
        return value.ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture);
    }
}
