using Calculator.Core.Agreements;
using Calculator.Core.Quantities;

namespace Calculator.ScenarioFiles.Format;

/// <summary>What a figure must be: its unit and its range.</summary>
/// <param name="Name">Its name in the schema, such as <c>money</c>.</param>
/// <param name="Describe">The unit in words, for messages.</param>
/// <param name="Accepts">Whether a unit fits.</param>
/// <param name="Implied">The unit of a bare number, or <c>null</c> when the unit must be written.</param>
/// <param name="Range">The values allowed.</param>
internal record FigureKind(
    string Name,
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

    /// <summary>The values allowed in a unit.</summary>
    public ValueRange RangeOf(Unit unit) =>
        unit.IsRatio && RateRange is not null ? RateRange : Range;

    /// <summary>A figure of a unit that rules declare.</summary>
    public static FigureKind Of(ParameterUnit unit, ValueRange range) =>
        new(NameOf(unit), unit.Describe(), found => unit.Accepts(found), unit.Implied(), range)
        {
            IsWhole = unit == ParameterUnit.Years,
            IsPercentage = unit == ParameterUnit.Ratio,
        };

    /// <summary>A figure of a rule's parameter.</summary>
    public static FigureKind Of(Parameter parameter) => Of(parameter.Unit, parameter.Range);

    private static string NameOf(ParameterUnit unit) =>
        unit switch
        {
            ParameterUnit.Money => "money",
            ParameterUnit.MoneyPerPerson => "money-per-person",
            ParameterUnit.Ratio => "ratio",
            ParameterUnit.Persons => "persons",
            ParameterUnit.Years => "years",
            _ => "none",
        };
}
