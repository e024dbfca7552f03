namespace Calculator.Core.Quantities;

/// <summary>One thing that is counted: a currency in a price basis, persons, days, kilometres.</summary>
/// <param name="Symbol">ISO 4217 code for money, otherwise the unit's name.</param>
/// <param name="IsMoney">True for money, whose <paramref name="Basis"/> then counts.</param>
/// <param name="Basis">Price basis of money; then-year for everything else.</param>
public readonly record struct BaseUnit(string Symbol, bool IsMoney, PriceBasis Basis)
    : IComparable<BaseUnit>
{
    public int CompareTo(BaseUnit other)
    {
        var order = string.CompareOrdinal(Symbol, other.Symbol);
        return order != 0 ? order : Nullable.Compare(Basis.BaseYear, other.Basis.BaseYear);
    }

    /// <summary>For example <c>JPY</c>, <c>USD FY2022</c> or <c>person</c>.</summary>
    public override string ToString() =>
        IsMoney && Basis.BaseYear is not null ? $"{Symbol} {Basis}" : Symbol;
}
