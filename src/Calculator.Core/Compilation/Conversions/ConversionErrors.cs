using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>Tells once of each rate or index that a conversion lacks, naming the amount that must be brought to other terms and one
/// that stands in those.</summary>
internal sealed class ConversionErrors(ModelBuilder builder, DiagnosticCollector diagnostics)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>There is no exchange rate of a currency.</summary>
    public void NoRate(string currency, Line named, Unit target) =>
        Missing(
            "ECO002",
            "economy.exchange-rates",
            $"{Sides(named, target)}; there is no exchange rate for {currency} to bring them together",
            $"{currency}: under economy.exchange-rates, such as {currency}: 115.9 {currency}/USD"
        );

    /// <summary>There is no price index of a currency.</summary>
    public void NoDeflator(string currency, Line named, Unit target) =>
        Missing(
            "ECO003",
            "economy.deflators",
            $"{Sides(named, target)}; there is no price index for {currency} to bring them together",
            $"{currency}: under economy.deflators"
        );

    /// <summary>Levels can't be chained from growth rates that differ: they are known for the years of the horizon only.</summary>
    public void ChangingGrowth(string currency, string path) =>
        diagnostics.Error(
            "ECO004",
            path,
            $"the price index of {currency} is stated as growth rates that change from year to year",
            allowed: "index levels by year, a named series of levels, or one rate for all years"
        );

    private string Sides(Line named, Unit target)
    {
        var amounts = builder
            .Lines.Where(l =>
                l.Role is LineRole.AgreementLine or LineRole.SenderCost or LineRole.Memorandum
                && l.Unit.IsMoney
            )
            .ToArray();
        // A sum of a host's lines is told by the first of them.
        var line =
            named.Role == LineRole.HostSupport
                ? amounts.FirstOrDefault(l => l.Host == named.Host && l.Unit.Equals(named.Unit))
                    ?? named
                : named;
        var other =
            amounts.FirstOrDefault(l => l.Unit.Equals(target))
            ?? amounts.FirstOrDefault(l => !l.Unit.Equals(line.Unit));
        return $"line '{line.Id}' is in {line.Unit}, "
            + (other is null || other.Id == line.Id ? "" : $"line '{other.Id}' in {other.Unit}, ")
            + $"needed in {target}";
    }

    private void Missing(string code, string path, string message, string allowed)
    {
        if (_reported.Add(allowed))
        {
            diagnostics.Error(code, path, message, allowed);
        }
    }
}
