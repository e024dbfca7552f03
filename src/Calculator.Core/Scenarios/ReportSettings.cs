using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Scenarios;

/// <summary>In what terms results are reported.</summary>
/// <param name="Currency">Reporting currency, ISO 4217.</param>
/// <param name="Basis">Price basis; then-year by default.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record ReportSettings(string Currency, PriceBasis Basis, string Path)
{
    /// <summary>The calendar amounts are re-timed to; <c>null</c> leaves each host's amounts in its own fiscal years.</summary>
    public FiscalCalendar? Calendar { get; init; }

    /// <summary>True for the unusual order: convert at the year's rate, then deflate by the reporting currency's index.</summary>
    public bool ConvertsFirst { get; init; }

    /// <summary>Yearly discount rate of the net present value; <c>null</c> for none.</summary>
    public Figure? DiscountRate { get; init; }

    /// <summary>True when the discount rate is real, so that constant prices are discounted.</summary>
    public bool DiscountRateIsReal { get; init; }

    /// <summary>The year that present values are stated for; the first of the horizon when <c>null</c>.</summary>
    public int? DiscountYear { get; init; }
}
