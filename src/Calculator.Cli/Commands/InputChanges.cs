using System.Globalization;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.ScenarioFiles.Writing;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Commands;

/// <summary>The inputs of a workbook that differ from the scenario's, as changes of the scenario's document.</summary>
/// <param name="Written">The changes.</param>
/// <param name="NotWritten">What the scenario document can't take over, a sentence each.</param>
/// <param name="Count">Changed inputs that are written.</param>
internal sealed record InputChanges(
    IReadOnlyList<DeltaChange> Written,
    IReadOnlyList<string> NotWritten,
    int Count
)
{
    /// <summary>Compares a model's inputs with those of a workbook.</summary>
    /// <param name="result">The run of the scenario that the workbook's switch stands on.</param>
    /// <param name="workbook">What stands in the workbook.</param>
    /// <param name="source">What the changed figures name as their source.</param>
    public static InputChanges Of(EvaluationResult result, WorkbookInputs workbook, string source)
    {
        var model = result.Model;
        var read = YearsRead.Of(result);
        var figures = model.Inputs.SelectMany(i => Figures(i, workbook)).ToArray();
        var byPlace = figures.ToLookup(
            f => f.Figure.ChangedAt ?? f.Figure.Path,
            StringComparer.Ordinal
        );
        var written = new List<DeltaChange>();
        var left = new List<string>();
        var isLeft = new HashSet<string>(StringComparer.Ordinal);
        foreach (var changed in figures.Where(f => f.IsChanged))
        {
            if (changed.Figure.ChangedAt is not { } path)
            {
                Leave(changed, "was changed, but it follows from other figures of the scenario");
                continue;
            }

            var sharing = byPlace[path];
            if (changed.Year is { } year && !IsYear(path, year))
            {
                // One of a range of years: the range is taken out and each of its years stated.
                written.Add(new DeltaChange(path, null));
                var parent = path[..path.LastIndexOf('.')];
                written.AddRange(
                    sharing.Select(f =>
                        f.Change(
                            string.Create(CultureInfo.InvariantCulture, $"{parent}.{f.Year}"),
                            source
                        )
                    )
                );
            }
            else if (changed.Figure.Unit.IsYear)
            {
                // First and last year of a term are one text of the document.
                int[] years =
                [
                    .. sharing
                        .OrderBy(f => f.Figure.Value)
                        .ThenByDescending(f =>
                            f.Id.EndsWith(".first-year", StringComparison.Ordinal)
                        )
                        .Select(f => (int)f.Value),
                ];
                if (years[0] > years[^1])
                {
                    Leave(
                        changed,
                        $"was changed so that the years run from {years[0]} to {years[^1]}"
                    );
                }
                else
                {
                    written.Add(
                        new DeltaChange(
                            path,
                            string.Join(
                                '-',
                                years
                                    .Distinct()
                                    .Select(y => y.ToString(CultureInfo.InvariantCulture))
                            )
                        )
                    );
                }
            }
            else if (sharing.All(f => f.Value.Equals(changed.Value)))
            {
                written.Add(changed.Change(path, source));
            }
            else
            {
                Leave(
                    changed,
                    "was changed, but the scenario states it together with another input that was not"
                );
            }
        }

        foreach (
            var missing in figures.Where(f =>
                f.IsMissing
                && workbook.Holds(f.Id)
                // The workbook leaves out what no formula reads.
                && (f.Year is not { } year || read[f.Id].Contains(year))
            )
        )
        {
            left.Add($"'{missing.Name}' has no number in the workbook");
        }

        left.AddRange(
            workbook
                .Added(model)
                .Select(a => $"'{a}' has no figure in the scenario, but one in the workbook")
        );

        return new InputChanges(
            [.. written.Distinct()],
            left,
            figures
                .Where(f => f.IsChanged && !isLeft.Contains(f.Name))
                .DistinctBy(f => f.Id)
                .Count()
        );

        void Leave(WorkbookFigure figure, string why)
        {
            if (isLeft.Add(figure.Name))
            {
                left.Add($"'{figure.Name}' {why}");
            }
        }
    }

    private static IEnumerable<WorkbookFigure> Figures(Input input, WorkbookInputs workbook) =>
        input.Scalar is { } scalar
            ? [new WorkbookFigure(input.Id, null, scalar, workbook.Value(input.Id))]
            : input.ByYear.Select(f => new WorkbookFigure(
                input.Id,
                f.Key,
                f.Value,
                workbook.Value(input.Id, f.Key)
            ));

    private static bool IsYear(string path, int year) =>
        path.EndsWith(
            string.Create(CultureInfo.InvariantCulture, $".{year}"),
            StringComparison.Ordinal
        );

    /// <summary>A figure of the scenario with what the workbook has in its place.</summary>
    private sealed record WorkbookFigure(string Id, int? Year, Figure Figure, double? Found)
    {
        public bool IsMissing => Found is null;

        public double Value => Found ?? Figure.Value;

        public string Name => Year is { } year ? $"{Id} {year}" : Id;

        /// <summary>A program that saves the workbook may keep fifteen digits only.</summary>
        public bool IsChanged =>
            Math.Abs(Value - Figure.Value)
            > 1e-12 * Math.Max(Math.Abs(Value), Math.Abs(Figure.Value));

        public DeltaChange Change(string path, string source) =>
            new(path, FigureText.Write(Value, Figure.Unit, Figure.Written))
            {
                Source = IsChanged ? source : Figure.Source ?? "as before",
                Note = IsChanged ? $"{Figure.Written} before." : Figure.Note ?? "Not changed.",
            };
    }
}
