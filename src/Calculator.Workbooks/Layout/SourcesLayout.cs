using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Layout;

/// <summary>Where the sheet Sources names each source, and what each line rests on.</summary>
internal sealed class SourcesLayout
{
    public const string Sheet = "Sources";
    public const int HeaderRow = 4;

    private readonly Dictionary<string, int> _lineRows = new(StringComparer.Ordinal);

    public SourcesLayout(WorkbookDraft draft)
    {
        var model = draft.Model;
        var usesOfInput = model.Inputs.ToDictionary(
            i => i.Id,
            i => i.Stated.SelectMany(s => Uses(draft, s)).ToArray(),
            StringComparer.Ordinal
        );
        var row = HeaderRow + 1;
        var sources = ImmutableArray.CreateBuilder<SourceBlock>();
        foreach (
            var source in usesOfInput
                .Values.SelectMany(u => u)
                .Concat(model.Lines.Select(l => OfLine(draft, l)).OfType<SourceUse>())
                .GroupBy(u => u.Source, StringComparer.Ordinal)
                // Inputs without a source stand last.
                .OrderBy(g => g.Key.Length == 0)
        )
        {
            sources.Add(new SourceBlock(source.Key, row, [.. source]));
            row += source.Count();
        }

        Sources = sources.ToImmutable();
        LinesHeaderRow = row + 1;
        row = LinesHeaderRow + 1;
        var lines = ImmutableArray.CreateBuilder<LineBlock>();
        foreach (var line in model.Lines)
        {
            var uses = InputsOf(model, line.Id)
                .SelectMany(i => usesOfInput[i.Id])
                .Concat(OfLine(draft, line) is { } own ? [own] : [])
                .ToImmutableArray();
            if (!uses.IsEmpty)
            {
                _lineRows.Add(line.Id, row);
                lines.Add(new LineBlock(line, row, uses));
                row += 1 + uses.Length;
            }
        }

        Lines = lines.ToImmutable();
    }

    /// <summary>Every source with what rests on it.</summary>
    public ImmutableArray<SourceBlock> Sources { get; }

    public int LinesHeaderRow { get; }

    /// <summary>The lines that read inputs or name a source, each with those.</summary>
    public ImmutableArray<LineBlock> Lines { get; }

    /// <summary>The row of a line's block; <c>null</c> for a line that only follows from other lines.</summary>
    public int? RowOf(string lineId) => _lineRows.TryGetValue(lineId, out var row) ? row : null;

    private static IEnumerable<LiveInput> InputsOf(LiveModel model, string lineId) =>
        model
            .Cases.Index()
            .SelectMany(c =>
                LiveModel.Find(c.Item, lineId) is { } line
                    ? line.Formula.InputsRead().Select(i => model.InputOf(c.Index, i))
                    : []
            )
            .Distinct();

    private static IEnumerable<SourceUse> Uses(WorkbookDraft draft, StatedInput stated)
    {
        var (input, positions) = (stated.Input, stated.Case.Positions);
        var target =
            $"{InputLayout.Sheet}!{CellAddress.Relative(draft.Inputs.Row(stated.Id), Columns.Id)}";
        return input.Scalar is { } scalar
            ?
            [
                new SourceUse(
                    scalar.Source ?? "",
                    stated.Id,
                    stated.Title,
                    "all",
                    InputPositions.Describe(positions, [scalar]),
                    target
                ),
            ]
            : input
                .ByYear.GroupBy(f => f.Value.Source ?? "", StringComparer.Ordinal)
                .Select(figures => new SourceUse(
                    figures.Key,
                    stated.Id,
                    stated.Title,
                    Spans([.. figures.Select(f => f.Key)]),
                    InputPositions.Describe(positions, figures.Select(f => f.Value)),
                    target
                ));
    }

    private static SourceUse? OfLine(WorkbookDraft draft, Line line) =>
        string.IsNullOrEmpty(line.Source)
            ? null
            : new SourceUse(
                line.Source,
                line.Id,
                line.Title,
                "all",
                InputPositions.Describe(draft.Report.Positions, line.Path),
                $"{ModelLayout.Sheet}!{CellAddress.Relative(draft.Lines.Row(line.Id), Columns.Id)}"
            );

    /// <summary>For example <c>2020, 2022-2026</c>.</summary>
    private static string Spans(int[] years)
    {
        var spans = new List<string>();
        for (var i = 0; i < years.Length; i++)
        {
            var first = years[i];
            while (i + 1 < years.Length && years[i + 1] == years[i] + 1)
            {
                i++;
            }

            spans.Add(new Core.Time.YearRange(first, years[i]).ToString());
        }

        return string.Join(", ", spans);
    }
}

/// <summary>An input or a line that rests on a source.</summary>
/// <param name="Source">The source; empty where none is given.</param>
/// <param name="Id">Id of the input's row or of the line.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Years">The years whose figures are of that source.</param>
/// <param name="Position">Where the scenario states them, or <c>null</c>.</param>
/// <param name="Target">The cell of its row.</param>
internal sealed record SourceUse(
    string Source,
    string Id,
    string Title,
    string Years,
    string? Position,
    string Target
);

/// <summary>A source with what rests on it, from a row on.</summary>
internal sealed record SourceBlock(string Source, int Row, ImmutableArray<SourceUse> Uses);

/// <summary>A line with what it rests on: a heading row, then a row a use.</summary>
internal sealed record LineBlock(Line Line, int Row, ImmutableArray<SourceUse> Uses);
