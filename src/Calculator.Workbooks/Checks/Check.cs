using System.Collections.Immutable;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Workbooks.Checks;

/// <summary>One thing that must hold in every year: a formula that is 1 where it holds and 0 where it does not. Where it has no value
/// there is nothing to check. The workbook's formula and the run's answer both come from it.</summary>
/// <param name="Id">Short name, unique among the checks.</param>
/// <param name="Title">What must hold, in words.</param>
/// <param name="OfCases">The formula of each case of the switch; <c>null</c> where a case has nothing of the kind.</param>
internal sealed record Check(string Id, string Title, ImmutableArray<Formula?> OfCases)
{
    /// <summary>True where the lines it reads stand for their sums over all years.</summary>
    public bool IsOverYears { get; init; }

    /// <summary>Whether it holds in a year of a run.</summary>
    /// <param name="caseIndex">The case.</param>
    /// <param name="result">The case's run.</param>
    /// <param name="year">A year of the run.</param>
    public bool Holds(int caseIndex, EvaluationResult result, int year)
    {
        if (OfCases[caseIndex] is not { } formula)
        {
            return true;
        }

        var value = IsOverYears
            ? YearTotals.Of(result, formula.LinesRead()).Value(formula, YearTotals.Year)
            : result.Value(formula, year);
        return value is not 0;
    }
}
