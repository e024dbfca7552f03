using Calculator.Core.Quantities;
using CsCheck;

namespace Calculator.Core.Tests.Quantities;

/// <summary>Units are a commutative group under multiplication.</summary>
public sealed class UnitProperties
{
    private static readonly Unit[] s_base =
    [
        Unit.Ratio,
        Unit.Person,
        Unit.Day,
        Unit.Kilometre,
        Unit.Money("USD"),
        Unit.Money("JPY"),
        Unit.Money("USD", PriceBasis.Constant(2022)),
        Unit.Money("USD", PriceBasis.Constant(2024)),
    ];

    private static readonly Gen<Unit> s_unit = Gen.Select(Gen.Int[0, s_base.Length - 1], Gen.Bool)
        .Array[0, 5]
        .Select(factors =>
            factors.Aggregate(
                Unit.Ratio,
                (unit, f) => f.Item2 ? unit * s_base[f.Item1] : unit / s_base[f.Item1]
            )
        );

    [Fact]
    public void The_order_of_factors_does_not_matter() =>
        Gen.Select(s_unit, s_unit).Sample((a, b) => Assert.Equal(a * b, b * a));

    [Fact]
    public void The_grouping_of_factors_does_not_matter() =>
        Gen.Select(s_unit, s_unit, s_unit)
            .Sample((a, b, c) => Assert.Equal(a * b * c, a * (b * c)));

    [Fact]
    public void Dividing_undoes_multiplying() =>
        Gen.Select(s_unit, s_unit).Sample((a, b) => Assert.Equal(a, a * b / b));

    [Fact]
    public void A_unit_by_itself_is_a_pure_number() =>
        s_unit.Sample(a => Assert.True((a / a).IsDimensionless));

    [Fact]
    public void A_pure_number_changes_no_unit() =>
        s_unit.Sample(a => Assert.Equal(a, a * Unit.Ratio / Unit.Year));

    [Fact]
    public void Units_are_equal_exactly_when_their_texts_are() =>
        Gen.Select(s_unit, s_unit)
            .Where((a, b) => !a.IsDimensionless && !b.IsDimensionless)
            .Sample(
                (a, b) =>
                {
                    Assert.Equal(a.Equals(b), a.ToString() == b.ToString());
                    if (a.Equals(b))
                    {
                        Assert.Equal(a.GetHashCode(), b.GetHashCode());
                    }
                }
            );
}
