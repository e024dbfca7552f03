using System.Collections.Immutable;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Limits;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>Where each input stands on the sheet Inputs: the scenario switch where there is one, the single values, then
/// a block of rows over years. An input that the switch decides has the row in use first, then a row a statement.
/// The model's years have the columns they have on Model; further years (what a lag looks back to, years beyond)
/// follow to the right of them.</summary>
internal sealed class InputLayout
{
    public const string Sheet = "Inputs";

    /// <summary>Id of the row of the scenario switch.</summary>
    public const string SwitchId = "scenario";

    private const int FirstRowBelowTitle = 4;

    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _columns;

    public InputLayout(LiveModel model)
    {
        Columns = new Columns(model.Years);
        FurtherYears =
        [
            .. model
                .Inputs.SelectMany(i => i.Stated)
                .SelectMany(s => s.Input.ByYear.Keys)
                .Where(y => !model.Years.Contains(y))
                .Distinct()
                .Order(),
        ];
        AllYears = [.. model.Years.Years, .. FurtherYears];
        LastYearColumn = Columns.FirstYear + AllYears.Length - 1;
        WorkbookLimits.Require(FileColumn, WorkbookLimits.Columns, "Columns of the sheet Inputs");
        _columns = AllYears.Index().ToDictionary(y => y.Item, y => Columns.FirstYear + y.Index);

        var row = FirstRowBelowTitle;
        if (model.HasSwitch)
        {
            SwitchRow = row++;
            FirstCaseRow = row + 1;
            row = FirstCaseRow + model.Cases.Length + 1;
        }

        FirstBlockRow = row;
        var single = model.Inputs.Where(i => !i.IsByYear).ToArray();
        SingleHeaderRow = single.Length > 0 ? row++ : null;
        SingleSections = Place(single, ref row);
        if (single.Length > 0)
        {
            row++;
        }

        // The years stand even where no input has a row of years: checks compare them with the model's.
        BandRow = row++;
        YearsRow = row++;
        ByYearSections = Place([.. model.Inputs.Where(i => i.IsByYear)], ref row);
        LastRow = row - 1;
    }

    public Columns Columns { get; }

    /// <summary>The row whose cell chooses the scenario; <c>null</c> where there is nothing to choose.</summary>
    public int? SwitchRow { get; }

    /// <summary>The row of the first scenario to choose; its number stands in the column of the first year. The number in use stands in the row above.</summary>
    public int FirstCaseRow { get; }

    /// <summary>First row of the inputs.</summary>
    public int FirstBlockRow { get; }

    /// <summary>The row that stays in sight with the years of the inputs by year, whose own header scrolls away.</summary>
    public const int YearsInSightRow = FirstRowBelowTitle - 1;

    /// <summary>The last row that stays in sight.</summary>
    public int LastFixedRow => SwitchRow ?? FirstRowBelowTitle - 1;

    /// <summary>Years outside the model's that some input has a value for, ascending.</summary>
    public ImmutableArray<int> FurtherYears { get; }

    /// <summary>The years in the order of their columns.</summary>
    public ImmutableArray<int> AllYears { get; }

    public int LastYearColumn { get; }

    /// <summary>Header of the single values; <c>null</c> where there are none.</summary>
    public int? SingleHeaderRow { get; }

    public ImmutableArray<InputSection> SingleSections { get; }

    /// <summary>Row that says which years are the model's and which are further ones.</summary>
    public int BandRow { get; }

    /// <summary>Row of the year numbers.</summary>
    public int YearsRow { get; }

    public ImmutableArray<InputSection> ByYearSections { get; }

    public int LastRow { get; }

    /// <summary>A narrow empty column between numbers and words.</summary>
    public int GapColumn => LastYearColumn + 1;

    public int RangeColumn => LastYearColumn + 2;

    /// <summary>Live answers whether an input keeps to its range.</summary>
    public int WithinColumn => LastYearColumn + 3;

    public int SourceColumn => LastYearColumn + 4;

    public int NoteColumn => LastYearColumn + 5;

    public int FileColumn => LastYearColumn + 6;

    /// <summary>Row of an input, or of one of its statements, by id.</summary>
    public int Row(string id) => _rows[id];

    public int Column(int year) => _columns[year];

    /// <summary>The cell of a single value, or a row over all years: <c>Inputs!$D$12:$J$12</c>.</summary>
    public string Reference(LiveInput input) =>
        input.IsByYear
            ? RowReference(Row(input.Id))
            : $"{Sheet}!{CellAddress.Fixed(Row(input.Id), Columns.FirstYear)}";

    /// <summary>The cell that holds the number of the scenario in use.</summary>
    public string SwitchNumberReference =>
        $"{Sheet}!{CellAddress.Fixed(FirstCaseRow - 1, Columns.FirstYear)}";

    /// <summary>The cell that chooses the scenario.</summary>
    public string SwitchReference =>
        $"{Sheet}!{CellAddress.Fixed(SwitchRow!.Value, Columns.FirstYear)}";

    /// <summary>All the answers, with the headings between them: <c>Inputs!$L$4:$L$40</c>.</summary>
    public string WithinReference =>
        $"{Sheet}!{CellAddress.FixedRange(FirstBlockRow, WithinColumn, LastRow, WithinColumn)}";

    public string YearsReference => RowReference(YearsRow);

    private string RowReference(int row) =>
        $"{Sheet}!{CellAddress.FixedRange(row, Columns.FirstYear, row, LastYearColumn)}";

    private ImmutableArray<InputSection> Place(LiveInput[] inputs, ref int row)
    {
        var sections = ImmutableArray.CreateBuilder<InputSection>();
        foreach (
            var group in inputs.GroupBy(
                i => i.Section.Length == 0 ? "Other inputs" : i.Section,
                StringComparer.Ordinal
            )
        )
        {
            sections.Add(new InputSection(group.Key, row++, [.. group]));
            foreach (var input in group)
            {
                _rows.Add(input.Id, row++);
                foreach (var stated in input.Stated.Where(_ => input.IsSwitched))
                {
                    _rows.Add(stated.Id, row++);
                }
            }
        }

        return sections.ToImmutable();
    }
}
