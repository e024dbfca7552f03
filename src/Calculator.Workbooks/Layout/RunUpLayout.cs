using System.Collections.Immutable;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>Which row of the sheet RunUp each line stands in that goes on before the first year: a column a year, the last one the
/// year before the first.</summary>
internal sealed class RunUpLayout
{
    public const string Sheet = "RunUp";
    public const int HeaderRow = ModelLayout.HeaderRow;

    private readonly LiveModel _model;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    public RunUpLayout(LiveModel model)
    {
        _model = model;
        if (model.RunUp is not { } years)
        {
            return;
        }

        Columns = new Columns(years);
        var row = HeaderRow + 1;
        var sections = ImmutableArray.CreateBuilder<LineSection>();
        foreach (
            var group in model
                .Lines.Where(l => years.Years.Any(y => model.KnowsEarly(l.Id, y)))
                .GroupBy(l => l.Section, StringComparer.Ordinal)
        )
        {
            sections.Add(new LineSection(group.Key, row, [.. group]));
            foreach (var line in group)
            {
                _rows.Add(line.Id, ++row);
            }

            row++;
        }

        Sections = sections.ToImmutable();
    }

    /// <summary>False where no amount rests on years before the first.</summary>
    public bool IsNeeded => !Sections.IsEmpty;

    /// <summary>The columns of the years; those of no year where none is needed.</summary>
    public Columns Columns { get; }

    /// <summary>The lines under their headings.</summary>
    public ImmutableArray<LineSection> Sections { get; } = [];

    /// <summary>The years before the first, in order.</summary>
    public IEnumerable<int> Years => IsNeeded ? Columns.Years.Years : [];

    /// <summary>The row of a line that has one.</summary>
    /// <exception cref="KeyNotFoundException">No such line.</exception>
    public int Row(string lineId) => _rows[lineId];

    /// <summary>True where the sheet has a value of the line in that year.</summary>
    public bool Has(string lineId, int year) =>
        _rows.ContainsKey(lineId) && _model.KnowsEarly(lineId, year);

    /// <summary>A line's cell in one year, seen from another sheet: <c>RunUp!E7</c>.</summary>
    public string Cell(string lineId, int year) =>
        $"{Sheet}!{CellAddress.Relative(Row(lineId), Columns.Of(year))}";
}
