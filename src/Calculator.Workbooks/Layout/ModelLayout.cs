using System.Collections.Immutable;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Limits;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>Which row of the sheet Model each line stands in: lines grouped by section, a heading row over each group.</summary>
internal sealed class ModelLayout
{
    public const string Sheet = "Model";
    public const int HeaderRow = 4;

    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    public ModelLayout(LiveModel model)
    {
        Columns = new Columns(model.Years);
        WorkbookLimits.Require(
            Columns.LastYear,
            WorkbookLimits.Columns,
            "Columns of the sheet Model"
        );
        var row = HeaderRow + 1;
        var sections = ImmutableArray.CreateBuilder<LineSection>();
        foreach (
            var group in model.Lines.GroupBy(
                l => l.Section.Length == 0 ? "Other lines" : l.Section,
                StringComparer.Ordinal
            )
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
        LastRow = row - 1;
    }

    public Columns Columns { get; }

    public ImmutableArray<LineSection> Sections { get; }

    public int LastRow { get; }

    /// <exception cref="KeyNotFoundException">No such line.</exception>
    public int Row(string lineId) => _rows[lineId];

    /// <summary>A line's cell in one year, seen from another sheet: <c>Model!D12</c>.</summary>
    public string Cell(string lineId, int year) =>
        $"{Sheet}!{CellAddress.Relative(Row(lineId), Columns.Of(year))}";

    /// <summary>A line's values over the years: <c>Model!$D$12:$H$12</c>.</summary>
    public string Values(string lineId) => YearRange(Row(lineId));

    /// <summary>The year numbers over the columns: <c>Model!$D$4:$H$4</c>.</summary>
    public string YearNumbers => YearRange(HeaderRow);

    private string YearRange(int row) =>
        $"{Sheet}!{CellAddress.FixedRange(row, Columns.FirstYear, row, Columns.LastYear)}";
}
