namespace Calculator.Core.Comparison;

/// <summary>What makes two scenarios differ, in the order in which the differences are taken over.</summary>
public enum Driver
{
    /// <summary>Price indices, deflators, growth and escalation rates, prices for each person.</summary>
    Price,

    /// <summary>Exchange rates.</summary>
    ExchangeRate,

    /// <summary>Numbers of persons and how much of the year they are present.</summary>
    Headcount,

    /// <summary>Everything else: amounts, shares, ceilings, terms, rules, and lines that only one of them has.</summary>
    Rule,
}
