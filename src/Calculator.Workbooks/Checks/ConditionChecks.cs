using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Checks;

/// <summary>What inputs must keep to together: terms that follow on one another, such as a run would refuse otherwise.</summary>
internal static class ConditionChecks
{
    public static IEnumerable<CaseCheck> Of(Model model) =>
        model
            .Conditions.Where(c => c.Holds.InputsRead().Any(i => i.IsChangeable))
            .Select(c => new CaseCheck(c.Id, c.Title, c.Holds));
}
