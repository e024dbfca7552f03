using System.Globalization;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Writing;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Commands;

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
        var model = result.Model;
        var figures = model.Inputs.SelectMany(i => Figures(i, workbook)).ToArray();
        var byPlace = figures.ToLookup(
            f => f.Figure.ChangedAt ?? f.Figure.Path,
            StringComparer.Ordinal
        );
        var steps = new List<InputChange>();
        var stated = new HashSet<string>(StringComparer.Ordinal);
        var left = new List<string>();
        var isLeft = new HashSet<string>(StringComparer.Ordinal);
        foreach (var changed in figures.Where(f => f.IsChanged))
        {
            // A number that follows from others is no blue cell: the review of the workbook tells it.
            if (changed.Figure.ChangedAt is not { } path)
            {
                continue;
            }

            var sharing = byPlace[path];
            if (changed.Year is { } year && !IsYear(path, year))
            {
                // One of a range of years: the range is taken out and each of its years stated.
                var parent = path[..path.LastIndexOf('.')];
                Step(
                    path,
                    sharing,
                    [
                        new DeltaChange(path, null),
                        .. sharing.Select(f =>
                            f.Change(
                                string.Create(CultureInfo.InvariantCulture, $"{parent}.{f.Year}"),
                                source
                            )
                        ),
                    ]
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
                    Step(
                        path,
                        sharing,
                        [
                            new DeltaChange(
                                path,
                                string.Join(
                                    '-',
                                    years
                                        .Distinct()
                                        .Select(y => y.ToString(CultureInfo.InvariantCulture))
                                )
                            ),
                        ]
                    );
                }
            }
            else if (sharing.All(f => f.Value.Equals(changed.Value)))
            {
                Step(path, sharing, [changed.Change(path, source)]);
            }
            else
            {
                Leave(
                    changed,
                    "was changed, but the scenario states it together with another input that was not"
                );
            }
        }

        return new InputChanges(steps, left);

        // Several changed years of one statement are one step.
        void Step(string path, IEnumerable<WorkbookFigure> sharing, DeltaChange[] changes)
        {
            if (stated.Add(path))
            {
                steps.Add(
                    new InputChange(
                        [.. sharing.Where(f => f.IsChanged).Select(f => f.Name)],
                        [.. sharing.Where(f => f.IsChanged).Select(f => f.Id).Distinct()],
                        changes
                    )
                );
            }
        }

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
