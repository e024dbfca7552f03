using Calculator.Core.Compilation.Stationing;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Persons by unit and site while changes are taken in.</summary>
public sealed class HeadcountsTests
{
    private static Headcount Persons(double value) =>
        new(Formula.Constant(value, Unit.Person), value);

    [Fact]
    public void People_who_leave_are_missing_and_people_who_come_are_added()
    {
        var persons = new Headcounts();
        persons.Set("u", "a", Persons(100));
        persons.Leave("u", "a", Persons(30));
        persons.Reach("u", "b", Persons(30));
        persons.Reach("u", "b", Persons(5));
        Assert.Equal(70, persons.At("u", "a")!.Value);
        Assert.Equal(35, persons.At("u", "b")!.Value);
        Assert.Null(persons.At("u", "c"));
        Assert.Equal(["a", "b"], persons.SitesOf("u"));
    }

    [Fact]
    public void A_copy_goes_its_own_way()
    {
        var persons = new Headcounts();
        persons.Set("u", "a", Persons(100));
        var copy = persons.Copy();
        copy.Leave("u", "a", Persons(100));
        copy.Reach("v", "b", Persons(1));
        Assert.Equal(100, persons.At("u", "a")!.Value);
        Assert.Equal([("u", "a")], persons.Places);
        Assert.Equal([("u", "a"), ("v", "b")], copy.Places);
    }

    [Fact]
    public void Nobody_can_leave_a_site_the_unit_was_never_at() =>
        Assert.Throws<KeyNotFoundException>(() => new Headcounts().Leave("u", "a", Persons(1)));
}
