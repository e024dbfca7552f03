using System.Collections.Immutable;
using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Columns = Calculator.Workbooks.Layout.Columns;

namespace Calculator.Workbooks.Reading;

/// <summary>The values that stand on a workbook's sheet Inputs, whoever saved it last.</summary>
public sealed record WorkbookInputs
{
    private const long MostCharactersInPart = 50_000_000;

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

    /// <summary>Years of a model's inputs that have a number in the workbook but none in the model, each as id and year.</summary>
    public IEnumerable<string> Added(Model model) =>
        from input in model.Inputs
        where input.IsByYear
        let row = Row(input.Id)
        from year in ByYear.Keys.Where(k => k.Id == row).Select(k => k.Year).Order()
        where !input.ByYear.ContainsKey(year)
        select $"{input.Id} {year}";

    /// <summary>The scenario's id, from the sheet Summary; <c>null</c> where it has none.</summary>
    public string? ScenarioId { get; init; }

    /// <summary>Name of the scenario file, without folders, from the sheet Summary; <c>null</c> where it has none.</summary>
    public string? FileName { get; init; }

    /// <summary>Reads a workbook; <c>null</c> where it is none of this program's.</summary>
    /// <exception cref="IOException">The file is no workbook, or its parts are too large.</exception>
    public static WorkbookInputs? Read(Stream stream)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(
                stream,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = MostCharactersInPart }
            );
            var book = document.WorkbookPart!;
            var texts =
                book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>()
                    .Select(i => i.InnerText)
                    .ToArray()
                ?? [];
            if (Rows(book, texts, InputLayout.Sheet) is not { } rows)
            {
                return null;
            }

            var summary = Rows(book, texts, "Summary") ?? [];
            var chosen = rows.Find(r => r.GetValueOrDefault(Columns.Id) == InputLayout.SwitchId)
                ?.GetValueOrDefault(Columns.FirstYear);
            return Collect(rows) with
            {
                Alternative = chosen == LiveModel.BaseName ? null : chosen,
                ScenarioId = Fact(summary, "Scenario"),
                FileName = Fact(summary, "File"),
            };
        }
        catch (Exception exception)
            when (exception
                    is OpenXmlPackageException
                        or InvalidDataException
                        or System.Xml.XmlException
                        or FormatException
                        or ArgumentException
            )
        {
            throw new IOException(
                "it is no Excel workbook that can be read: " + exception.Message,
                exception
            );
        }
    }

    /// <summary>True when the workbook has a row of that input, with a number or without.</summary>
    public bool Holds(string inputId) => Present.Contains(inputId);

    /// <summary>Ids of all rows.</summary>
    private ImmutableHashSet<string> Present { get; init; } = [];

    /// <summary>Ids of the rows that hold a number.</summary>
    private ImmutableHashSet<string> Filled { get; init; } = [];

    /// <summary>The row that holds an input. The input's own row takes over a statement where several scenarios state it (then it
    /// holds a formula, which is not read, or a number that somebody put in its place).</summary>
    private string? Row(string inputId)
    {
        var ofBase = StatedInput.IdOf(inputId, LiveModel.BaseName);
        var inUse = StatedInput.IdOf(inputId, Alternative ?? LiveModel.BaseName);
        string[] rows = Filled.Contains(ofBase) ? [inputId, inUse, ofBase] : [inUse, inputId];
        return rows.FirstOrDefault(Filled.Contains);
    }

    private static string? Fact(List<Dictionary<int, string>> rows, string label) =>
        rows.Find(r => r.GetValueOrDefault(Columns.Id) == label)?.GetValueOrDefault(Columns.Title);

    private static WorkbookInputs Collect(List<Dictionary<int, string>> rows)
    {
        var single = ImmutableDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        var byYear = ImmutableDictionary.CreateBuilder<(string, int), double>();
        Dictionary<int, int>? years = null;
        foreach (var row in rows)
        {
            var id = row.GetValueOrDefault(Columns.Id);
            if (id == "Id")
            {
                // A header: of single values, or of years in the columns from the first year on.
                years = row.Where(c =>
                        c.Key >= Columns.FirstYear && Number(c.Value) is >= 1900 and <= 2200
                    )
                    .ToDictionary(c => c.Key, c => (int)Number(c.Value)!.Value);
            }
            else if (id is not null && years is { Count: 0 })
            {
                if (Number(row.GetValueOrDefault(Columns.FirstYear)) is { } value)
                {
                    single[id] = value;
                }
            }
            else if (id is not null && years is not null)
            {
                foreach (var (column, year) in years)
                {
                    if (Number(row.GetValueOrDefault(column)) is { } value)
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
            Present = [.. rows.Select(r => r.GetValueOrDefault(Columns.Id)).OfType<string>()],
            Filled = [.. single.Keys, .. byYear.Keys.Select(k => k.Item1)],
        };
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value)
            ? value
            : null;

    /// <summary>A sheet's rows as texts by column; <c>null</c> when there is no such sheet.</summary>
    private static List<Dictionary<int, string>>? Rows(
        WorkbookPart book,
        string[] texts,
        string name
    )
    {
        var sheet = book.Workbook.Descendants<Sheet>().FirstOrDefault(s => s.Name?.Value == name);
        return sheet?.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part
            ?
            [
                .. part
                    .Worksheet.Descendants<Row>()
                    .Select(r =>
                        r.Elements<Cell>()
                            .Where(c => c.CellReference?.Value is not null)
                            .GroupBy(c => ColumnOf(c.CellReference!.Value!))
                            .ToDictionary(g => g.Key, g => Text(g.First(), texts))
                    ),
            ]
            : null;
    }

    private static string Text(Cell cell, string[] texts)
    {
        var value = cell.CellFormula is not null
            ? ""
            : cell.CellValue?.InnerText ?? cell.InlineString?.InnerText ?? "";
        return
            cell.DataType?.Value == CellValues.SharedString
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < texts.Length
            ? texts[index]
            : value;
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = column * 26 + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column;
    }
}
