using System.Globalization;
using Calculator.Core.Modelling;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>Writes a value as a scenario states it, so that reading it gives the same number.</summary>
public static class FigureText
{
    /// <summary>For example <c>160000000000 JPY</c>, <c>2.75 %</c>, <c>54000</c>.</summary>
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
