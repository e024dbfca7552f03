using System.Collections.Immutable;
using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Layout;

/// <summary>Where each input stands on the sheet Inputs: first the single values, then a block of rows over years.
/// The model's years have the columns they have on Model; further years (what a lag looks back to, years beyond)
/// follow to the right of them.</summary>
internal sealed class InputLayout
{
    public const string Sheet = "Inputs";
    public const int FirstBlockRow = 4;

    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _columns;

    public InputLayout(Model model)
    {
        Columns = new Columns(model.Years);
        FurtherYears =
        [
            .. model
                .Inputs.SelectMany(i => i.ByYear.Keys)
                .Where(y => !model.Years.Contains(y))
                .Distinct()
                .Order(),
        ];
        AllYears = [.. model.Years.Years, .. FurtherYears];
        LastYearColumn = Columns.FirstYear + AllYears.Length - 1;
        WorkbookLimits.Require(FileColumn, WorkbookLimits.Columns, "Columns of the sheet Inputs");
        _columns = AllYears.Index().ToDictionary(y => y.Item, y => Columns.FirstYear + y.Index);

        var row = FirstBlockRow;
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

    public int Row(Input input) => _rows[input.Id];

    public int Column(int year) => _columns[year];

    /// <summary>The cell of a single value, or a row over all years: <c>Inputs!$D$12:$J$12</c>.</summary>
    public string Reference(Input input) =>
        input.IsByYear
            ? RowReference(Row(input))
            : $"{Sheet}!{CellAddress.Fixed(Row(input), Columns.FirstYear)}";

    /// <summary>All the answers, with the headings between them: <c>Inputs!$L$4:$L$40</c>.</summary>
    public string WithinReference =>
        $"{Sheet}!{CellAddress.FixedRange(FirstBlockRow, WithinColumn, LastRow, WithinColumn)}";

    public string YearsReference => RowReference(YearsRow);

    private string RowReference(int row) =>
        $"{Sheet}!{CellAddress.FixedRange(row, Columns.FirstYear, row, LastYearColumn)}";

    private ImmutableArray<InputSection> Place(Input[] inputs, ref int row)
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
            }
        }

        return sections.ToImmutable();
    }
}

/// <summary>A heading with the inputs under it.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Row">Row of the heading; the inputs follow without a gap.</param>
/// <param name="Inputs">At least one input.</param>
internal sealed record InputSection(string Title, int Row, ImmutableArray<Input> Inputs);
