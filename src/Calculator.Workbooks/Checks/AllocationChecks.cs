using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Workbooks.Checks;

/// <summary>What a rule shares out over categories is the whole of it.</summary>
internal static class AllocationChecks
{
    public static IEnumerable<CaseCheck> Of(Model model) =>
        model
            .Lines.Select(part => (Part: part, Whole: WholeOf(model, part)))
            .Where(a => a.Whole is not null)
            .GroupBy(a => a.Whole!, a => a.Part)
            .Select(allocation => new CaseCheck(
                $"allocation.{allocation.Key.Id}",
                $"The shares of {allocation.Key.Title} are the whole of it",
                CheckFormulas.AddsUp(allocation, allocation.Key)
            ));

    /// <summary>The line of which this one is a share by the same item of the agreement; <c>null</c> for other lines.</summary>
    private static Line? WholeOf(Model model, Line part) =>
        part
            is {
                Role: LineRole.AgreementLine,
                Formula: ArithmeticFormula
                {
                    Operator: ArithmeticOperator.Multiply,
                    Left: LineFormula { LineId: var id },
                    Right: InputFormula { Input.Unit.IsRatio: true },
                },
            }
        && model.Find(id) is { Role: LineRole.Memorandum } whole
        && string.Equals(whole.Path, part.Path, StringComparison.Ordinal)
            ? whole
            : null;
}
