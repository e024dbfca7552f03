using System.Collections;
using System.Collections.Immutable;

namespace Calculator.Core.Modelling.Formulas;

/// <summary>A list of formulas that compares by its members, so that formulas stay plain data.</summary>
public sealed class FormulaList(ImmutableArray<Formula> items)
    : IReadOnlyList<Formula>,
        IEquatable<FormulaList>
{
    public int Count => items.Length;

    public Formula this[int index] => items[index];

    public IEnumerator<Formula> GetEnumerator() => ((IEnumerable<Formula>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(FormulaList? other) => other is not null && items.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as FormulaList);

    public override int GetHashCode() => items.Length;
}

internal static class FormulaListFactory
{
    public static FormulaList ToEquatable(this IEnumerable<Formula> formulas) => new([.. formulas]);
}
