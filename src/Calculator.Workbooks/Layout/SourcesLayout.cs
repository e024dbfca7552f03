using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>Where the sheet Sources names each source, and what each line rests on.</summary>
internal sealed class SourcesLayout
{
    public const string Sheet = "Sources";
    public const int HeaderRow = 4;

    private readonly Dictionary<string, int> _lineRows = new(StringComparer.Ordinal);
    private readonly InputLayout _inputs;
    private readonly ModelLayout _lines;
    private readonly ImmutableDictionary<string, string> _positions;

    /// <param name="model">What the sheets show.</param>
    /// <param name="inputs">Where its inputs stand.</param>
    /// <param name="lines">Where its lines stand.</param>
    /// <param name="positions">Where the scenario's items stand in its file.</param>
    public SourcesLayout(
        LiveModel model,
        InputLayout inputs,
        ModelLayout lines,
        ImmutableDictionary<string, string> positions
    )
    {
        (_inputs, _lines, _positions) = (inputs, lines, positions);
        var usesOfInput = model.Inputs.ToDictionary(
            i => i.Id,
            i => i.Stated.SelectMany(s => Uses(s)).ToArray(),
            StringComparer.Ordinal
        );
        var row = HeaderRow + 1;
        var sources = ImmutableArray.CreateBuilder<SourceBlock>();
        foreach (
            var source in usesOfInput
                .Values.SelectMany(u => u)
                .Concat(model.Lines.Select(l => OfLine(l)).OfType<SourceUse>())
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
        var blocks = ImmutableArray.CreateBuilder<LineBlock>();
        foreach (var line in model.Lines)
        {
            var uses = InputsOf(model, line.Id)
                .SelectMany(i => usesOfInput[i.Id])
                .Concat(OfLine(line) is { } own ? [own] : [])
                .ToImmutableArray();
            if (!uses.IsEmpty)
            {
                _lineRows.Add(line.Id, row);
                blocks.Add(new LineBlock(line, row, uses));
                row += 1 + uses.Length;
            }
        }

        Lines = blocks.ToImmutable();
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

    private IEnumerable<SourceUse> Uses(StatedInput stated)
    {
        var (input, positions) = (stated.Input, stated.Case.Positions);
        var target =
            $"{InputLayout.Sheet}!{CellAddress.Relative(_inputs.Row(stated.Id), Columns.Id)}";
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

    private SourceUse? OfLine(Line line) =>
        string.IsNullOrEmpty(line.Source)
            ? null
            : new SourceUse(
                line.Source,
                line.Id,
                line.Title,
                "all",
                InputPositions.Describe(_positions, line.Path),
                $"{ModelLayout.Sheet}!{CellAddress.Relative(_lines.Row(line.Id), Columns.Id)}"
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
