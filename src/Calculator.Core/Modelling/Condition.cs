using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Modelling;

/// <summary>What figures of the scenario must keep to together, for a model in which they can still be changed: a scenario that breaks
/// it is refused before there is a model.</summary>
/// <param name="Id">Stable dotted name, unique among the conditions.</param>
/// <param name="Title">What must hold, in words.</param>
/// <param name="Holds">1 where it holds; reads inputs and no lines.</param>
public sealed record Condition(string Id, string Title, Formula Holds);
