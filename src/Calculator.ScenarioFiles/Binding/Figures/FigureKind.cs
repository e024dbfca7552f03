using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>What a figure must be: its unit and its range.</summary>
/// <param name="Describe">The unit in words, for messages.</param>
/// <param name="Accepts">Whether a unit fits.</param>
/// <param name="Implied">The unit of a bare number, or <c>null</c> when the unit must be written.</param>
/// <param name="Range">The values allowed.</param>
internal sealed record FigureKind(
    string Describe,
    Func<Unit, bool> Accepts,
    Unit? Implied,
    ValueRange Range
)
{
    /// <summary>True where only whole numbers make sense: counts of years and years themselves.</summary>
    public bool IsWhole { get; init; }

    /// <summary>True for shares and rates that people write with a percent sign; a number without one is told how it is read.</summary>
    public bool IsPercentage { get; init; }

    /// <summary>False for what no result need rest on: coordinates of a map, a limit that is only checked.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>The values allowed of a figure with a percent sign, where these are others than <see cref="Range"/>.</summary>
    public ValueRange? RateRange { get; init; }

    /// <summary>A share that people write as a fraction as often as with a percent sign: a probability, a part of the year.</summary>
    public FigureKind OrFraction() => this with { IsPercentage = false };

    /// <summary>The values allowed in a unit.</summary>
    public ValueRange RangeOf(Unit unit) =>
        unit.IsRatio && RateRange is not null ? RateRange : Range;

    /// <summary>A figure of a unit that rules declare.</summary>
    public static FigureKind Of(ParameterUnit unit, ValueRange range) =>
        new(unit.Describe(), found => unit.Accepts(found), unit.Implied(), range)
        {
            IsWhole = unit == ParameterUnit.Years,
            IsPercentage = unit == ParameterUnit.Ratio,
        };

    /// <summary>A further look at a text with its number: true, with an error, for a figure that can't count; <c>null</c> for none.</summary>
    public Func<BindingContext, TextNode, string, Quantity, bool>? Refuses { get; init; }

    /// <summary>An exchange rate of a currency in units per US dollar.</summary>
    public static FigureKind ExchangeRate(string currency)
    {
        var unit = Unit.Money(currency) / Unit.Money("USD");
        return new($"an exchange rate such as 115.9 {unit}", unit.Equals, unit, ValueRange.Positive)
        {
            Refuses = new RateDirection(currency).Refuses,
        };
    }

    /// <summary>A yearly rate.</summary>
    public static FigureKind Growth { get; } = Of(ParameterUnit.Ratio, ValueRange.GrowthRate);

    /// <summary>A fiscal year.</summary>
    public static FigureKind Year { get; } =
        new("a fiscal year such as 2022", u => u.IsDimensionless, Unit.Year, ValueRange.FiscalYear)
        {
            IsWhole = true,
        };

    /// <summary>An index: levels, growth rates, or amounts whose growth counts.</summary>
    public static FigureKind IndexOrRate { get; } =
        new(
            "a yearly rate such as 2 %, an index level, or an amount of money",
            u => u.IsDimensionless || u.IsMoney,
            Unit.Index,
            ValueRange.Any
        )
        {
            RateRange = ValueRange.GrowthRate,
        };
}
