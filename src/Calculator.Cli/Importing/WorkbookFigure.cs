using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Writing;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Importing;

/// <summary>A figure of a scenario with what a workbook has in its place.</summary>
/// <param name="Id">Id of the input.</param>
/// <param name="Year">The figure's fiscal year; <c>null</c> for an input of one figure.</param>
/// <param name="Figure">The figure as the scenario states it.</param>
/// <param name="Found">The workbook's number; <c>null</c> where it has none.</param>
internal sealed record WorkbookFigure(string Id, int? Year, Figure Figure, double? Found)
{
    /// <summary>What holds with the workbook.</summary>
    public double Value => Found ?? Figure.Value;

    /// <summary>The input with its year, in words.</summary>
    public string Name => Year is { } year ? $"{Id} {year}" : Id;

    /// <summary>True where the workbook has another number. A program that saves the workbook may keep fifteen digits only.</summary>
    public bool IsChanged =>
        Math.Abs(Value - Figure.Value) > 1e-12 * Math.Max(Math.Abs(Value), Math.Abs(Figure.Value));

    /// <summary>The figures of an input.</summary>
    public static IEnumerable<WorkbookFigure> Of(Input input, WorkbookInputs workbook) =>
        input.Scalar is { } scalar
            ? [new WorkbookFigure(input.Id, null, scalar, workbook.Value(input.Id))]
            : input.ByYear.Select(f => new WorkbookFigure(
                input.Id,
                f.Key,
                f.Value,
                workbook.Value(input.Id, f.Key)
            ));

    /// <summary>The document's change that states the value.</summary>
    /// <param name="path">Where it is stated.</param>
    /// <param name="source">What a changed figure names as its source.</param>
    public DeltaChange Change(string path, string source) =>
        new(path, FigureText.Write(Value, Figure.Unit, Figure.Written))
        {
            Source = IsChanged ? source : Figure.Source ?? "as before",
            Note = IsChanged ? $"{Figure.Written} before." : Figure.Note ?? "Not changed.",
        };
}
