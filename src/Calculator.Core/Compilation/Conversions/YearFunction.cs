using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>A value as a function of the fiscal year: given the formula of a year (this one, or two earlier), the formula of the value.
/// This is what lets an agreement look back to a year before the horizon.</summary>
public delegate Formula YearFunction(Formula year);
