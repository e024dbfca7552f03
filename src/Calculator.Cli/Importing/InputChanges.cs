using Calculator.Core.Evaluation;
using Calculator.ScenarioFiles.Writing;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Importing;

/// <summary>The inputs of a workbook that differ from the scenario's, as changes of the scenario's document.</summary>
/// <param name="Steps">The changes, those that belong together in one step.</param>
/// <param name="NotWritten">What the scenario document can't take over, a sentence each.</param>
internal sealed record InputChanges(
    IReadOnlyList<InputChange> Steps,
    IReadOnlyList<string> NotWritten
)
{
    /// <summary>All changes of the document.</summary>
    public IReadOnlyList<DeltaChange> Written => [.. Steps.SelectMany(s => s.Changes).Distinct()];

    /// <summary>Changed inputs that are written.</summary>
    public int Count => Steps.SelectMany(s => s.InputIds).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Compares a model's inputs with those of a workbook.</summary>
    /// <param name="result">The run of the scenario that the workbook's switch stands on.</param>
    /// <param name="workbook">What stands in the workbook.</param>
    /// <param name="source">What the changed figures name as their source.</param>
    public static InputChanges Of(EvaluationResult result, WorkbookInputs workbook, string source)
    {
        WorkbookFigure[] figures =
        [
            .. result.Model.Inputs.SelectMany(i => WorkbookFigure.Of(i, workbook)),
        ];
        var comparison = new InputComparison(figures, source);
        foreach (var changed in figures.Where(f => f.IsChanged))
        {
            comparison.Add(changed);
        }

        return new InputChanges(comparison.Steps, comparison.NotWritten);
    }
}
