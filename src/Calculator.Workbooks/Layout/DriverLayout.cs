using System.Collections.Immutable;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Time;
using Calculator.Reporting;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Layout;

/// <summary>Where the sheet Drivers has the base worked out anew with the alternative's drivers: the figures of the base, those taken
/// over, the lines of the base that no driver moves, then the lines that each driver moves.</summary>
internal sealed class DriverLayout
{
    public const string Sheet = "Drivers";
    public const int HeaderRow = 4;

    private readonly Dictionary<(string, bool), int> _inputRows = [];
    private readonly Dictionary<(string, int), int> _lineRows = [];

    public DriverLayout(Report report, CompareLayout compare)
    {
        if (report.Baseline is not { } baseline || compare.Waterfalls.IsEmpty)
        {
            return;
        }

        var model = baseline.Result.Model;
        Needs = new DriverNeeds(
            baseline.Result,
            report.Result,
            compare.Steps,
            compare.Waterfalls.Select(w => w.Line.Id)
        );
        var read = Read([baseline.Result, .. compare.Steps.Select(s => s.Result)]);
        var taken = compare.Steps[^1].Inputs;
        var row = HeaderRow + 1;
        BaseInputs = Place(
            model.Inputs.Where(i => Needs.Inputs.Contains((i.Id, false))),
            isTaken: false
        );
        TakenInputs = Place(
            model.Inputs.Where(i => Needs.Inputs.Contains((i.Id, true))).Select(i => taken[i.Id]),
            isTaken: true
        );
        Unmoved = Lines(DriverNeeds.Unmoved);
        Blocks =
        [
            .. compare
                .Steps.Select((s, i) => new DriverBlock(s, i, row, Lines(i)))
                .Where(b => !b.Lines.IsEmpty),
        ];
        var years = BaseInputs
            .Concat(TakenInputs)
            .SelectMany(i => i.ByYear.Keys)
            .Concat(Needs.Lines.SelectMany(l => Needs.YearsOf(l.Line, baseline.Result)))
            .Append(model.Years.First)
            .Append(model.Years.Last)
            .ToArray();
        Columns = new Columns(new YearRange(years.Min(), years.Max()));

        ImmutableArray<Input> Place(IEnumerable<Input> inputs, bool isTaken)
        {
            var placed = inputs.Select(i => Trimmed(i, read)).ToImmutableArray();
            row += placed.IsEmpty ? 0 : 1;
            foreach (var input in placed)
            {
                _inputRows.Add((input.Id, isTaken), row++);
            }

            return placed;
        }

        ImmutableArray<Line> Lines(int step)
        {
            var lines = model
                .Lines.Where(l => Needs.Lines.Contains((l.Id, step)))
                .ToImmutableArray();
            row += lines.IsEmpty ? 0 : 1;
            foreach (var line in lines)
            {
                _lineRows.Add((line.Id, step), row++);
            }

            return lines;
        }
    }

    /// <summary>False where nothing is compared, or no driver moves a total.</summary>
    public bool IsNeeded => !Blocks.IsEmpty;

    /// <summary>Years without a gap, from the first that anything has a value in.</summary>
    public Columns Columns { get; }

    /// <summary>What has to be worked out; nothing to ask where it is not needed.</summary>
    public DriverNeeds? Needs { get; }

    public ImmutableArray<Input> BaseInputs { get; } = [];

    /// <summary>Inputs of the base with the alternative's values.</summary>
    public ImmutableArray<Input> TakenInputs { get; } = [];

    /// <summary>Lines of the base that rows read and no driver moves.</summary>
    public ImmutableArray<Line> Unmoved { get; } = [];

    public ImmutableArray<DriverBlock> Blocks { get; } = [];

    public int Row(string inputId, bool isTaken) => _inputRows[(inputId, isTaken)];

    /// <summary>The row of a line as it stands after a step.</summary>
    public int Row(string lineId, int step) => _lineRows[(lineId, Needs!.LastMove(lineId, step))];

    /// <summary>True where a driver moves a line.</summary>
    public bool Moves(string lineId, int step) => IsNeeded && Needs!.LastMove(lineId, step) == step;

    /// <summary>The year numbers over the columns: <c>$D$4:$K$4</c>.</summary>
    public string YearNumbers =>
        CellAddress.FixedRange(HeaderRow, Columns.FirstYear, HeaderRow, Columns.LastYear);

    private static Dictionary<string, HashSet<int>> Read(IEnumerable<EvaluationResult> results)
    {
        var read = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (id, years) in results.SelectMany(r => YearsRead.Of(r)))
        {
            if (!read.TryGetValue(id, out var known))
            {
                read.Add(id, known = []);
            }

            known.UnionWith(years);
        }

        return read;
    }

    private static Input Trimmed(Input input, Dictionary<string, HashSet<int>> read) =>
        input.IsByYear && read.TryGetValue(input.Id, out var years)
            ? input with
            {
                ByYear = input.ByYear.RemoveRange(input.ByYear.Keys.Where(y => !years.Contains(y))),
            }
            : input;
}
