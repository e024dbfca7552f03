using Calculator.Core.Quantities;

namespace Calculator.Core.Agreements;

/// <summary>The unit a parameter's figures must have.</summary>
public enum ParameterUnit
{
    /// <summary>No figure of its own.</summary>
    None,

    /// <summary>An amount of money in any currency and price basis.</summary>
    Money,

    /// <summary>Money for each person, such as <c>33_091 USD/person</c>.</summary>
    MoneyPerPerson,

    /// <summary>A percentage or a fraction.</summary>
    Ratio,

    /// <summary>A count of persons; the word may be left out.</summary>
    Persons,

    /// <summary>A whole number of years; the word may be left out.</summary>
    Years,
}

/// <summary>Tests and words for <see cref="ParameterUnit"/>.</summary>
public static class ParameterUnits
{
    public static bool Accepts(this ParameterUnit expected, Unit found) =>
        expected switch
        {
            ParameterUnit.Money => found.IsMoney,
            ParameterUnit.MoneyPerPerson => (found * Unit.Person).IsMoney,
            ParameterUnit.Ratio => found.IsDimensionless,
            ParameterUnit.Persons => found.Equals(Unit.Person),
            ParameterUnit.Years => found.IsDimensionless && !found.IsRatio,
            _ => false,
        };

    /// <summary>The unit a bare number gets, or <c>null</c> when the unit must be written.</summary>
    public static Unit? Implied(this ParameterUnit expected) =>
        expected switch
        {
            ParameterUnit.Ratio => Unit.Ratio,
            ParameterUnit.Persons => Unit.Person,
            ParameterUnit.Years => Unit.Years,
            _ => null,
        };

    /// <summary>What to write, for messages and documentation.</summary>
    public static string Describe(this ParameterUnit expected) =>
        expected switch
        {
            ParameterUnit.Money => "an amount of money such as 23.4 bn JPY",
            ParameterUnit.MoneyPerPerson => "an amount for each person such as 33_091 USD/person",
            ParameterUnit.Ratio => "a share or rate such as 2.5 %",
            ParameterUnit.Persons => "a number of persons such as 55_000",
            ParameterUnit.Years => "a whole number of years such as 2",
            _ => "",
        };
}
