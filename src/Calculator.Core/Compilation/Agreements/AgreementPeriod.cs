using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Agreements;

/// <summary>When an agreement pays, as formulas of fiscal years.</summary>
/// <param name="First">First year of the term.</param>
/// <param name="Last">Last year of the term.</param>
/// <param name="RulesThrough">Last year in which its rules set the amounts; <c>null</c> for no end.</param>
/// <param name="PaidThrough">Last year in which it pays; <c>null</c> for no end.</param>
/// <param name="PredecessorEnd">Last year that the agreement before pays for; <c>null</c> where there is none.</param>
internal sealed record AgreementPeriod(
    Formula First,
    Formula Last,
    Formula? RulesThrough,
    Formula? PaidThrough,
    Formula? PredecessorEnd
);
