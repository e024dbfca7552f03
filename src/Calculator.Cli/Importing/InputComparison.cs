using System.Globalization;
using Calculator.ScenarioFiles.Writing;

namespace Calculator.Cli.Importing;

/// <summary>Works out how a document states the figures that a workbook changed.</summary>
/// <param name="figures">All figures of the scenario.</param>
/// <param name="source">What the changed ones name as their source.</param>
internal sealed class InputComparison(IReadOnlyCollection<WorkbookFigure> figures, string source)
{
    private readonly ILookup<string, WorkbookFigure> _byPlace = figures.ToLookup(
        f => f.Figure.ChangedAt ?? f.Figure.Path,
        StringComparer.Ordinal
    );

    private readonly List<InputChange> _steps = [];
    private readonly HashSet<string> _stated = new(StringComparer.Ordinal);
    private readonly List<string> _left = [];
    private readonly HashSet<string> _isLeft = new(StringComparer.Ordinal);

    /// <summary>The changes so far, those that belong together in one step.</summary>
    public IReadOnlyList<InputChange> Steps => _steps;

    /// <summary>What the document can't take over, a sentence each.</summary>
    public IReadOnlyList<string> NotWritten => _left;

    /// <summary>Takes a figure that the workbook changed.</summary>
    public void Add(WorkbookFigure changed)
    {
        // A number that follows from others is no blue cell: the review of the workbook tells it.
        if (changed.Figure.ChangedAt is not { } path)
        {
            return;
        }

        WorkbookFigure[] sharing = [.. _byPlace[path]];
        if (changed.Year is { } year && !IsYear(path, year))
        {
            Step(path, sharing, OfRange(path, sharing));
        }
        else if (changed.Figure.Unit.IsYear)
        {
            AddTerm(changed, path, sharing);
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

    /// <summary>One of a range of years: the range is taken out and each of its years stated.</summary>
    private DeltaChange[] OfRange(string path, IEnumerable<WorkbookFigure> sharing)
    {
        var parent = path[..path.LastIndexOf('.')];
        return
        [
            new DeltaChange(path, null),
            .. sharing.Select(f =>
                f.Change(string.Create(CultureInfo.InvariantCulture, $"{parent}.{f.Year}"), source)
            ),
        ];
    }

    /// <summary>First and last year of a term are one text of the document.</summary>
    private void AddTerm(WorkbookFigure changed, string path, WorkbookFigure[] sharing)
    {
        int[] years =
        [
            .. sharing
                .OrderBy(f => f.Figure.Value)
                .ThenByDescending(f => f.Id.EndsWith(".first-year", StringComparison.Ordinal))
                .Select(f => (int)f.Value),
        ];
        if (years[0] > years[^1])
        {
            Leave(changed, $"was changed so that the years run from {years[0]} to {years[^1]}");
            return;
        }

        var term = string.Join(
            '-',
            years.Distinct().Select(y => y.ToString(CultureInfo.InvariantCulture))
        );
        Step(path, sharing, [new DeltaChange(path, term)]);
    }

    /// <summary>Several changed years of one statement are one step.</summary>
    private void Step(string path, WorkbookFigure[] sharing, DeltaChange[] changes)
    {
        if (_stated.Add(path))
        {
            WorkbookFigure[] changed = [.. sharing.Where(f => f.IsChanged)];
            _steps.Add(
                new InputChange(
                    [.. changed.Select(f => f.Name)],
                    [.. changed.Select(f => f.Id).Distinct()],
                    changes
                )
            );
        }
    }

    private void Leave(WorkbookFigure figure, string why)
    {
        if (_isLeft.Add(figure.Name))
        {
            _left.Add($"'{figure.Name}' {why}");
        }
    }

    private static bool IsYear(string path, int year) =>
        path.EndsWith(
            string.Create(CultureInfo.InvariantCulture, $".{year}"),
            StringComparison.Ordinal
        );
}
