using System.Globalization;
using Calculator.Core.Agreements;
using Calculator.Core.Time;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>Values that a new scenario's rule begins with.</summary>
/// <param name="currency">Currency of the amounts.</param>
/// <param name="years">The years of its agreement.</param>
internal sealed class StarterParameters(string currency, YearRange years)
{
    /// <summary>The parameters without which a rule has nothing to follow, though each can be left out for another.</summary>
    private static readonly string[] s_either = ["rate"];

    /// <summary>The parameter's value as a file states it, or <c>null</c> for one that is left out.</summary>
    public string? Value(Parameter parameter)
    {
        if (!parameter.IsRequired && !s_either.Contains(parameter.Name))
        {
            return null;
        }

        // Of the order of a billion dollars in the currencies of which a unit is worth little.
        var amount = currency switch
        {
            "JPY" => "100 bn JPY",
            "KRW" => "1 tn KRW",
            _ => $"1 bn {currency}",
        };
        return parameter.Kind switch
        {
            ParameterKind.Schedule =>
                $"{{ {string.Join(", ", years.Years.Select(y => string.Create(CultureInfo.InvariantCulture, $"{y}: {amount}")))} }}",
            ParameterKind.Shares => "{ labor: 60 %, construction: 40 % }",
            ParameterKind.Rule or ParameterKind.RuleOrAmount =>
                $"{{ rule: escalate, base: {amount}, rate: 2 % }}",
            _ => parameter.Unit switch
            {
                ParameterUnit.MoneyPerPerson => $"10_000 {currency}/person",
                ParameterUnit.Ratio => parameter.Name == "share" ? "50 %" : "2 %",
                ParameterUnit.Persons => "1_000",
                _ => amount,
            },
        };
    }
}
