using System.Globalization;

namespace Calculator.Core.Quantities;

/// <summary>The numbers a parameter takes, both ends included unless the lower end is open.
/// The check, the message, the workbook's data validation and the documentation all come from this one object.</summary>
/// <param name="Minimum">Lower end, in base units.</param>
/// <param name="Maximum">Upper end, in base units.</param>
public sealed record ValueRange(double Minimum, double Maximum)
{
    /// <summary>True when the lower end itself is not allowed.</summary>
    public bool MinimumIsOpen { get; init; }

    /// <summary>Why other numbers make no sense, in words.</summary>
    public string Reason { get; init; } = "the range that the scenario format declares";

    /// <summary>Any finite number.</summary>
    public static ValueRange Any { get; } =
        new(double.MinValue, double.MaxValue) { Reason = "no number is ruled out here" };

    /// <summary>Zero or more.</summary>
    public static ValueRange NotNegative { get; } =
        new(0, double.MaxValue)
        {
            Reason = "amounts, prices and numbers of persons are not negative",
        };

    /// <summary>More than zero.</summary>
    public static ValueRange Positive { get; } =
        new(0, double.MaxValue)
        {
            MinimumIsOpen = true,
            Reason = "rates, prices and levels that others are divided by are more than zero",
        };

    /// <summary>A share of a whole: 0 to 1.</summary>
    public static ValueRange Share { get; } = new(0, 1) { Reason = "it is a share of a whole" };

    /// <summary>A yearly rate of change: -50 % to 100 %.</summary>
    public static ValueRange GrowthRate { get; } =
        new(-0.5, 1)
        {
            Reason = "a yearly change beyond these is taken for a slip, such as 20 for 20 %",
        };

    /// <summary>A fiscal year's label.</summary>
    public static ValueRange FiscalYear { get; } =
        new(1950, 2100) { Reason = "the fiscal years that a scenario may name" };

    public bool Contains(double value) =>
        (MinimumIsOpen ? value > Minimum : value >= Minimum) && value <= Maximum;

    /// <summary>For example <c>0 % to 100 %</c> or <c>more than 0</c>; empty for <see cref="Any"/>.</summary>
    public string Describe(Unit unit)
    {
        if (Minimum == double.MinValue && Maximum == double.MaxValue)
        {
            return "any number";
        }

        return (Maximum == double.MaxValue, MinimumIsOpen) switch
        {
            (true, true) => $"more than {Write(Minimum)}",
            (true, false) => $"{Write(Minimum)} or more",
            (false, true) => $"more than {Write(Minimum)}, at most {Write(Maximum)}",
            _ => $"{Write(Minimum)} to {Write(Maximum)}",
        };

        string Write(double value) =>
            unit.IsRatio
                ? (value * 100).ToString("0.####", CultureInfo.InvariantCulture) + " %"
                : value.ToString("0.####", CultureInfo.InvariantCulture);
    }
}
