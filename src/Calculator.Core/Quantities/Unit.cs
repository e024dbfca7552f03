namespace Calculator.Core.Quantities;

/// <summary>The unit of a line, an input or a formula: a product of base units with whole exponents.
/// Amounts are per fiscal year. Two units are equal when their base units and exponents are;
/// the name of a dimensionless unit (ratio, index, year) is for display only.</summary>
public sealed class Unit : IEquatable<Unit>
{
    // In the order of the base units, none with exponent 0. An array of classes: a dictionary of structures costs a short run
    // more to make ready than all else that units are used for.
    private readonly UnitFactor[] _factors;
    private readonly string _dimensionlessName;

    private Unit(UnitFactor[] factors, string dimensionlessName)
    {
        _factors = factors;
        _dimensionlessName = dimensionlessName;
    }

    /// <summary>A pure number; shares and rates, shown as a percentage.</summary>
    public static Unit Ratio { get; } = Dimensionless("ratio");

    /// <summary>A price or volume index; a pure number shown as it is.</summary>
    public static Unit Index { get; } = Dimensionless("index");

    /// <summary>A fiscal year's label; a pure number shown without separators.</summary>
    public static Unit Year { get; } = Dimensionless("year");

    /// <summary>A count of years (a lag, a term); a pure number.</summary>
    public static Unit Years { get; } = Dimensionless("years");

    public static Unit Person { get; } = Of("person");

    public static Unit Day { get; } = Of("day");

    public static Unit Kilometre { get; } = Of("km");

    /// <summary>Money of one currency in a price basis (then-year unless said otherwise).</summary>
    public static Unit Money(string currency, PriceBasis basis = default) =>
        new([new UnitFactor(new BaseUnit(currency, IsMoney: true, basis), 1)], "");

    /// <summary>True for ratios, indices and years.</summary>
    public bool IsDimensionless => _factors.Length == 0;

    /// <summary>True for shares and rates, which are shown as percentages.</summary>
    public bool IsRatio =>
        IsDimensionless && string.Equals(_dimensionlessName, "ratio", StringComparison.Ordinal);

    /// <summary>True for a fiscal year's label.</summary>
    public bool IsYear =>
        IsDimensionless && string.Equals(_dimensionlessName, "year", StringComparison.Ordinal);

    /// <summary>True for a fiscal year's label and for a count of years: a term, not a figure that somebody published.</summary>
    public bool IsTerm => IsDimensionless && _dimensionlessName is ("year" or "years");

    /// <summary>True for an amount of money (not for a price per person or an exchange rate).</summary>
    public bool IsMoney => _factors is [{ Base.IsMoney: true, Exponent: 1 }];

    /// <summary>Currency of an amount of money or of a price such as USD/person; <c>null</c> where there is none or more than one.</summary>
    public string? Currency
    {
        get
        {
            var money = Array.FindAll(_factors, f => f.Base.IsMoney);
            return money is [{ Exponent: 1 }] ? money[0].Base.Symbol : null;
        }
    }

    /// <summary>Price basis of the unit's money; then-year where it has none.</summary>
    public PriceBasis Basis =>
        Array.Find(_factors, f => f.Base.IsMoney)?.Base.Basis ?? PriceBasis.ThenYear;

    public static Unit operator *(Unit left, Unit right) => left.Combine(right, 1);

    public static Unit operator /(Unit left, Unit right) => left.Combine(right, -1);

    public bool Equals(Unit? other) =>
        other is not null && _factors.AsSpan().SequenceEqual(other._factors);

    public override bool Equals(object? obj) => Equals(obj as Unit);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var factor in _factors)
        {
            hash.Add(factor);
        }

        return hash.ToHashCode();
    }

    /// <summary>For example <c>JPY</c>, <c>USD/person</c>, <c>JPY/USD</c>, <c>USD FY2022</c>, <c>ratio</c>.</summary>
    public override string ToString()
    {
        if (IsDimensionless)
        {
            return _dimensionlessName;
        }

        var above = string.Join('*', _factors.Where(f => f.Exponent > 0).Select(Write));
        var below = string.Concat(_factors.Where(f => f.Exponent < 0).Select(f => "/" + Write(f)));
        return (above.Length == 0 ? "1" : above) + below;

        static string Write(UnitFactor factor) =>
            Math.Abs(factor.Exponent) == 1
                ? $"{factor.Base}"
                : $"{factor.Base}^{Math.Abs(factor.Exponent)}";
    }

    private static Unit Dimensionless(string name) => new([], name);

    private static Unit Of(string symbol) =>
        new([new UnitFactor(new BaseUnit(symbol, IsMoney: false, PriceBasis.ThenYear), 1)], "");

    private Unit Combine(Unit other, int sign)
    {
        var factors = new List<UnitFactor>(_factors);
        foreach (var (unit, exponent) in other._factors)
        {
            var at = factors.FindIndex(f => f.Base.CompareTo(unit) >= 0);
            if (at < 0 || !factors[at].Base.Equals(unit))
            {
                factors.Insert(at < 0 ? factors.Count : at, new UnitFactor(unit, sign * exponent));
            }
            else if (factors[at].Exponent + sign * exponent is var sum && sum != 0)
            {
                factors[at] = new UnitFactor(unit, sum);
            }
            else
            {
                factors.RemoveAt(at);
            }
        }

        return new Unit([.. factors], "ratio");
    }

    /// <summary>A base unit with its exponent, which is not 0.</summary>
    private sealed record UnitFactor(BaseUnit Base, int Exponent);
}
