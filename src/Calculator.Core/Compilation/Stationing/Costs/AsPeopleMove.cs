using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>A cost that is paid as people go or come: the year's part of the change, of a sum or of a sum for each person.</summary>
internal static class AsPeopleMove
{
    public static Formula InYear(Formula figure, Unit unit, ChangeLines change) =>
        unit.IsMoney
            ? figure * change.ShareOfYear
            : figure * (change.Persons.Formula * change.ShareOfYear);
}
