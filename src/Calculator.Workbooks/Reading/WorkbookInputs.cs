using System.Collections.Immutable;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Reading;

/// <summary>The values that stand on a workbook's sheet Inputs, whoever saved it last.</summary>
public sealed record WorkbookInputs
{
    /// <summary>Single values by input id.</summary>
    public ImmutableDictionary<string, double> Single { get; init; } =
        ImmutableDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Values by input id and fiscal year.</summary>
    public ImmutableDictionary<(string Id, int Year), double> ByYear { get; init; } =
        ImmutableDictionary<(string, int), double>.Empty;

    /// <summary>The alternative that the scenario switch stands on; <c>null</c> on the scenario itself, and without a switch.</summary>
    public string? Alternative { get; init; }

    /// <summary>The value of an input that is one for all years, as the scenario in use states it; <c>null</c> where the workbook has none.</summary>
    public double? Value(string inputId)
    {
        return Row(inputId) is { } row && Single.TryGetValue(row, out var value) ? value : null;
    }

    /// <summary>The value of a year; <c>null</c> where the workbook has none.</summary>
    public double? Value(string inputId, int year)
    {
        return Row(inputId) is { } row && ByYear.TryGetValue((row, year), out var value)
            ? value
            : null;
    }

    /// <summary>The scenario's id, from the sheet Summary; <c>null</c> where it has none.</summary>
    public string? ScenarioId { get; init; }

    /// <summary>Name of the scenario file, without folders, from the sheet Summary; <c>null</c> where it has none.</summary>
    public string? FileName { get; init; }

    /// <summary>What was set on the command line for the run that made the workbook, from the sheet About; <c>null</c> for nothing.</summary>
    public string? Settings { get; init; }

    /// <summary>True where the sheet Inputs has a scenario switch.</summary>
    public bool HasSwitch { get; private init; }

    /// <summary>Reads a workbook; <c>null</c> where it is none of this program's.</summary>
    /// <exception cref="IOException">The file is no workbook, or its parts are too large.</exception>
    public static WorkbookInputs? Read(Stream stream)
    {
        var book = WorkbookCells.Read(stream);
        if (book.Find(InputLayout.Sheet) is not { } sheet)
        {
            return null;
        }

        var switchRow = SheetReview.FirstRows(sheet).GetValueOrDefault(InputLayout.SwitchId);
        var chosen = switchRow == 0 ? null : sheet[switchRow, Columns.FirstYear].Text?.Trim();
        var summary = book.Find(SummarySheet.SheetName);
        return Collect(sheet) with
        {
            HasSwitch = switchRow > 0,
            // The workbook finds the name as Excel does, without regard to case.
            Alternative =
                chosen is null
                || string.Equals(chosen, LiveModel.BaseName, StringComparison.OrdinalIgnoreCase)
                    ? null
                    : chosen,
            ScenarioId = Fact(summary, "Scenario"),
            FileName = Fact(summary, "File"),
            Settings = Fact(book.Find(AboutSheet.SheetName), AboutSheet.SettingsLabel),
        };
    }

    /// <summary>The same without the values of some cells, by row and year (none for a single value).</summary>
    internal WorkbookInputs Without(Func<(string RowId, int? Year), bool> isRefused) =>
        this with
        {
            Single = Single.RemoveRange(Single.Keys.Where(id => isRefused((id, null)))),
            ByYear = ByYear.RemoveRange(ByYear.Keys.Where(k => isRefused((k.Id, k.Year)))),
        };

    /// <summary>Ids of the rows.</summary>
    private ImmutableHashSet<string> Rows { get; init; } = [];

    /// <summary>The row that holds an input: the statement in use where several scenarios state it.</summary>
    private string? Row(string inputId)
    {
        var ofBase = StatedInput.IdOf(inputId, LiveModel.BaseName);
        var inUse = StatedInput.IdOf(inputId, Alternative ?? LiveModel.BaseName);
        string[] rows = Rows.Contains(ofBase) ? [inUse, ofBase] : [inUse, inputId];
        return rows.FirstOrDefault(Rows.Contains);
    }

    private static string? Fact(ReadSheet? summary, string label) =>
        summary is not null
        && SheetReview.FirstRows(summary).TryGetValue(label, out var row)
        && summary[row, Columns.Title] is { Content: CellContent.Text, Text: var fact }
            ? fact
            : null;

    private static WorkbookInputs Collect(ReadSheet sheet)
    {
        var single = ImmutableDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        var byYear = ImmutableDictionary.CreateBuilder<(string, int), double>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<int, int>? years = null;
        foreach (var row in sheet.Rows)
        {
            if (sheet[row, Columns.Id] is not { Content: CellContent.Text, Text: var id })
            {
                continue;
            }

            if (id == "Id")
            {
                // A header: of single values, or of years in the columns from the first year on.
                years = sheet
                    .Columns(row)
                    .Where(c =>
                        c >= Columns.FirstYear && sheet[row, c].Number is >= 1900 and <= 2200
                    )
                    .ToDictionary(c => c, c => (int)sheet[row, c].Number!.Value);
            }
            else if (years is null || !seen.Add(id))
            {
                // Above the inputs, or a row that somebody copied.
            }
            else if (years.Count == 0)
            {
                if (sheet[row, Columns.FirstYear].Number is { } value)
                {
                    single[id] = value;
                }
            }
            else
            {
                foreach (var (column, year) in years)
                {
                    if (sheet[row, column].Number is { } value)
                    {
                        byYear[(id, year)] = value;
                    }
                }
            }
        }

        return new WorkbookInputs
        {
            Single = single.ToImmutable(),
            ByYear = byYear.ToImmutable(),
            Rows = seen.ToImmutableHashSet(StringComparer.Ordinal),
        };
    }
}
