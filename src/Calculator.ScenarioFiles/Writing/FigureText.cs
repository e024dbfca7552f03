using System.Globalization;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>Writes a value as a scenario states it, so that reading it gives the same number.</summary>
public static class FigureText
{
    private static readonly char[] s_digits = [.. "0123456789_,.+-"];

    /// <summary>With the unit and scale of another text, for example <c>23.9 bn JPY</c> for one that had <c>23.4 bn JPY</c>,
    /// where that gives the same number; in full otherwise.</summary>
    public static string Write(double value, Unit unit, string like)
    {
        var rest = like.Trim().TrimStart(s_digits);
        if (QuantityReader.Read("1" + rest).Quantity is { Value: > 0 } one && Fits(one.Unit))
        {
            try
            {
                var text = Number((double)((decimal)value / (decimal)one.Value)) + rest;
                if (QuantityReader.Read(text).Quantity?.Value == value)
                {
                    return text;
                }
            }
            catch (OverflowException)
            {
                // Beyond a decimal number: written in full.
            }
        }

        return Write(value, unit);

        bool Fits(Unit? read) =>
            read is null
                ? unit.Equals(Unit.Person) || (unit.IsDimensionless && !unit.IsRatio)
                : read.Equals(unit);
    }

    /// <summary>In full, for example <c>160000000000 JPY</c>, <c>2.75 %</c>, <c>54000</c>.</summary>
    public static string Write(double value, Unit unit)
    {
        if (unit.IsRatio)
        {
            return Number((double)((decimal)value * 100)) + " %";
        }

        var number = Number(value);
        return unit.IsDimensionless || unit.Equals(Unit.Person) ? number : $"{number} {unit}";
    }

    /// <summary>No exponent: people read these.</summary>
    private static string Number(double value) =>
        Math.Abs(value) is < 1e15 and > 1e-6 or 0
            ? ((decimal)value).ToString("0.###############", CultureInfo.InvariantCulture)
                is var text
            && double.Parse(text, CultureInfo.InvariantCulture) == value
                ? text
                : value.ToString("R", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
}
