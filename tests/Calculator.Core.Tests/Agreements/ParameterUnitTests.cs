using Calculator.Core.Agreements;
using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Agreements;

public sealed class ParameterUnitTests
{
    private static readonly Unit s_yen = Unit.Money("JPY");

    /// <summary>Every unit that a figure may have, with the one kind of parameter that takes it.</summary>
    [Fact]
    public void A_unit_fits_one_kind_of_parameter()
    {
        var units = new (Unit Unit, ParameterUnit Kind)[]
        {
            (s_yen, ParameterUnit.Money),
            (Unit.Money("USD", PriceBasis.Constant(2022)), ParameterUnit.Money),
            (s_yen / Unit.Person, ParameterUnit.MoneyPerPerson),
            (Unit.Ratio, ParameterUnit.Ratio),
            (Unit.Person, ParameterUnit.Persons),
            (Unit.Years, ParameterUnit.Years),
        };
        foreach (var (unit, kind) in units)
        {
            Assert.True(kind.Accepts(unit), $"{kind} takes {unit}");
            Assert.All(
                Enum.GetValues<ParameterUnit>()
                    .Where(k =>
                        k != kind && (k, kind) != (ParameterUnit.Ratio, ParameterUnit.Years)
                    ),
                other => Assert.False(other.Accepts(unit), $"{other} takes {unit}")
            );
        }
    }

    [Fact]
    public void Money_must_be_written_with_its_unit_and_a_count_need_not()
    {
        Assert.Null(ParameterUnit.Money.Implied());
        Assert.Null(ParameterUnit.MoneyPerPerson.Implied());
        foreach (var kind in Enum.GetValues<ParameterUnit>().Where(k => k.Implied() is not null))
        {
            Assert.True(kind.Accepts(kind.Implied()!));
        }
    }

    [Fact]
    public void What_to_write_is_told_for_every_kind_that_has_figures() =>
        Assert.All(
            Enum.GetValues<ParameterUnit>(),
            k => Assert.Equal(k == ParameterUnit.None, k.Describe().Length == 0)
        );
}
