using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Limits;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Content;

/// <summary>One sheet as the sheet classes write it: text is always text, a formula always comes with its result,
/// and columns learn their width from what is in them.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="fileName">The scenario file, for the footer.</param>
/// <param name="version">The program's version, for the footer.</param>
internal sealed class SheetCanvas(Sheet sheet, string fileName, string version)
{
    /// <summary>The sheet that the others lead back to.</summary>
    public const string FirstSheet = "Summary";

    private const double PointsPerLine = 15;
    private const double TallestRow = 400;
    private const double DefaultWidth = 8.43;

    // How many letters of running text stand in the width of one digit, less what wrapping at words loses.
    private const double LettersPerDigit = 1.1;

    private readonly Dictionary<int, int> _longest = [];
    private string _explanation = "";

    /// <summary>The tab's name.</summary>
    public string Name => sheet.Name;

    /// <summary>Puts text in a cell; nothing where it is empty.</summary>
    public void Text(int row, int column, string? text, CellStyle? style = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var safe = SafeText.Of(text);
        SetText(row, column, safe, style ?? StyleSet.Text);
        Measure(column, safe);
    }

    /// <summary>Text that may be wider than its column: it is not counted in the column's width.</summary>
    public void Overflowing(int row, int column, string? text, CellStyle style)
    {
        if (!string.IsNullOrEmpty(text))
        {
            SetText(row, column, SafeText.Of(text), style);
        }
    }

    /// <summary>A number; an empty cell where there is none.</summary>
    public void Number(int row, int column, double value, CellStyle style) =>
        sheet
            .Row(row)
            .Set(
                double.IsNaN(value)
                    ? new SheetCell(column, style)
                    : new SheetCell(column, style) { Number = value }
            );

    /// <summary>A formula with the number it gives; with an empty text where it gives none.</summary>
    public void Formula(int row, int column, string formula, double cached, CellStyle style)
    {
        if (double.IsNaN(cached))
        {
            Formula(row, column, formula, "", style);
        }
        else
        {
            SetFormula(row, formula, new SheetCell(column, style) { Number = cached });
        }
    }

    public void Formula(int row, int column, string formula, bool cached, CellStyle style) =>
        SetFormula(row, formula, new SheetCell(column, style) { Truth = cached });

    public void Formula(int row, int column, string formula, string cached, CellStyle style) =>
        SetFormula(row, formula, new SheetCell(column, style) { Text = cached });

    /// <summary>A label that leads to a cell of this workbook.</summary>
    public void Link(int row, int column, string text, string target, CellStyle? style = null)
    {
        Text(row, column, text, style ?? StyleSet.Link);
        LeadTo(row, column, target);
    }

    /// <summary>Makes a cell lead to another of this workbook.</summary>
    public void LeadTo(int row, int column, string target) =>
        sheet.Links.Add(new Link(CellAddress.Relative(row, column), target));

    /// <summary>A note that shows when the pointer rests on the cell.</summary>
    public void Comment(int row, int column, string text) =>
        sheet.Notes.Add(new Note(row, column, SafeText.Of(text)));

    public void Validate(Validation validation) => sheet.Validations.Add(validation);

    public void Place(PlacedChart chart) => sheet.Charts.Add(chart);

    /// <summary>Rows and columns that stay in sight.</summary>
    public void Freeze(int rows, int columns) =>
        (sheet.FrozenRows, sheet.FrozenColumns) = (rows, columns);

    /// <summary>A row that folds away under the one above its group.</summary>
    public void Fold(int row) => sheet.Row(row).IsFolded = true;

    /// <summary>One style over a block of cells, empty ones too.</summary>
    public void Fill(int row, int firstColumn, int lastColumn, CellStyle style)
    {
        for (var column = firstColumn; column <= lastColumn; column++)
        {
            sheet.Row(row).Set(new SheetCell(column, style));
        }
    }

    /// <summary>The sheet's title and a line that says what the sheet is.</summary>
    public void Heading(string title, string explanation)
    {
        Overflowing(1, 1, title, StyleSet.Title);
        sheet.Row(1).Height = 24;
        Overflowing(2, 1, explanation, StyleSet.Quiet);
        _explanation = explanation;
        if (sheet.Name != FirstSheet)
        {
            Link(3, 1, FirstSheet, $"{FirstSheet}!A1");
        }
    }

    /// <summary>Width by the longest text of the column, within bounds.</summary>
    public void Width(int column, int least, int most) =>
        FixedWidth(column, Math.Clamp(_longest.GetValueOrDefault(column) + 2, least, most));

    public void FixedWidth(int column, double width) => sheet.SetWidth(column, width);

    /// <summary>Turns cells red where a formula, written for the first cell, is true.</summary>
    public void RedWhen(
        int firstRow,
        int firstColumn,
        int lastRow,
        int lastColumn,
        string formula
    ) =>
        sheet.Alarms.Add(
            new Alarm(CellAddress.Range(firstRow, firstColumn, lastRow, lastColumn), formula)
        );

    /// <summary>Height for wrapped texts in columns of given widths: the tallest counts. A width counts digits
    /// of the default font.</summary>
    public void HeightFor(int row, params ReadOnlySpan<(string Text, double Width)> texts)
    {
        var lines = 1.0;
        foreach (var (text, width) in texts)
        {
            lines = Math.Max(
                lines,
                text.Split('\n')
                    .Sum(l => Math.Max(1, Math.Ceiling(l.Length / (width * LettersPerDigit))))
            );
        }

        if (lines > 1)
        {
            sheet.Row(row).Height = Math.Min(lines * PointsPerLine, TallestRow);
        }
    }

    /// <summary>A text that runs over several columns and wraps. Comes after the widths, which decide its height.</summary>
    public void Paragraph(int row, int firstColumn, int lastColumn, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var width = 0.0;
        for (var column = firstColumn; column <= lastColumn; column++)
        {
            width += sheet.WidthOf(column) ?? DefaultWidth;
        }

        Overflowing(row, firstColumn, text, StyleSet.WrappedQuiet);
        sheet.Merged.Add(CellAddress.Range(row, firstColumn, row, lastColumn));
        HeightFor(row, (text, width));
    }

    /// <summary>The last column on the first printed page, as the sheet stands.</summary>
    /// <param name="repeatedColumns">Columns repeated where pages stand side by side.</param>
    public int FirstPageLastColumn(int repeatedColumns) =>
        new PrintPlan(sheet, repeatedColumns).FirstPageLastColumn;

    /// <summary>Landscape, legible on A4 and Letter, the header rows repeated, a footer with file, version and page; the line that says
    /// what the sheet is keeps within the first page. Comes after the texts, widths and charts, which decide the pages.</summary>
    /// <param name="firstRepeatedRow">First row repeated on every page.</param>
    /// <param name="lastRepeatedRow">Last row repeated; 0 for none.</param>
    /// <param name="repeatedColumns">Columns repeated where pages stand side by side.</param>
    public void PageSetup(int firstRepeatedRow, int lastRepeatedRow, int repeatedColumns)
    {
        var plan = new PrintPlan(sheet, repeatedColumns);
        Paragraph(2, 1, plan.FirstPageLastColumn, _explanation);
        sheet.Print = plan.Apply(
            new PrintSetup(
                firstRepeatedRow,
                lastRepeatedRow,
                Shortened(fileName, 90),
                $"&A   {Shortened(version, 40)}",
                "Page &P of &N"
            )
        );
    }

    private void SetText(int row, int column, string text, CellStyle style)
    {
        var shown = SafeText.LooksLikeFormula(text) ? style with { IsQuoted = true } : style;
        sheet.Row(row).Set(new SheetCell(column, shown) { Text = text });
    }

    private void SetFormula(int row, string formula, SheetCell result)
    {
        WorkbookLimits.Require(
            formula.Length,
            WorkbookLimits.Formula,
            $"Characters in the formula of {sheet.Name}!{CellAddress.Relative(row, result.Column)}"
        );
        sheet.Row(row).Set(result with { Formula = formula });
    }

    private void Measure(int column, string text) =>
        _longest[column] = Math.Max(
            _longest.GetValueOrDefault(column),
            text.Split('\n').Max(l => l.Length)
        );

    private static string Shortened(string text, int length) =>
        SafeText.ForFooter(text.Length <= length ? text : text[..length]);
}
