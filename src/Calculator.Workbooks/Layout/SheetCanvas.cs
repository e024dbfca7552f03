using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Styling;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Layout;

/// <summary>One sheet as the sheet classes write it: text is always text, a formula always comes with its result,
/// and columns learn their width from what is in them.</summary>
internal sealed class SheetCanvas(IXLWorksheet sheet, WorkbookDraft draft)
{
    private const double PointsPerLine = 15;
    private const double TallestRow = 400;

    // How many letters of running text stand in the width of one digit, less what wrapping at words loses.
    private const double LettersPerDigit = 1.1;

    // Wider sheets are unreadable on A4 once they are fitted to its width.
    private const double WidestOnA4 = 230;

    private readonly Dictionary<int, int> _longest = [];
    private double _width;

    public IXLWorksheet Sheet => sheet;

    public StyleSet Styles => draft.Styles;

    /// <summary>Puts text in a cell; nothing where it is empty.</summary>
    public void Text(int row, int column, string? text, IXLStyle? style = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var safe = SafeText.Of(text);
        var cell = sheet.Cell(row, column);
        cell.Style = Choose(safe, style ?? Styles.Text);
        cell.SetValue(safe);
        Measure(column, safe);
    }

    /// <summary>Text that may be wider than its column: it is not counted in the column's width.</summary>
    public void Overflowing(int row, int column, string? text, IXLStyle style)
    {
        if (!string.IsNullOrEmpty(text))
        {
            var safe = SafeText.Of(text);
            var cell = sheet.Cell(row, column);
            cell.Style = Choose(safe, style);
            cell.SetValue(safe);
        }
    }

    public void Number(int row, int column, double value, IXLStyle style)
    {
        var cell = sheet.Cell(row, column);
        cell.Style = style;
        cell.SetValue(value);
    }

    public void Formula(int row, int column, string formula, double cached, IXLStyle style)
    {
        Formula(row, column, formula, style);
        draft.Cached.Add(sheet.Name, CellAddress.Relative(row, column), cached);
    }

    public void Formula(int row, int column, string formula, bool cached, IXLStyle style)
    {
        Formula(row, column, formula, style);
        draft.Cached.Add(sheet.Name, CellAddress.Relative(row, column), cached);
    }

    public void Formula(int row, int column, string formula, string cached, IXLStyle style)
    {
        Formula(row, column, formula, style);
        draft.Cached.Add(sheet.Name, CellAddress.Relative(row, column), cached);
    }

    /// <summary>A label that leads to a cell of this workbook.</summary>
    public void Link(int row, int column, string text, string target)
    {
        Text(row, column, text, Styles.Link);
        var cell = sheet.Cell(row, column);
        cell.Hyperlink = new XLHyperlink(target);
        cell.Style = Styles.Link;
    }

    /// <summary>A note that shows when the pointer rests on the cell.</summary>
    public void Comment(int row, int column, string text)
    {
        var comment = sheet.Cell(row, column).Comment;
        // By default the name of whoever is logged in.
        comment.Author = "Alliance budget calculator";
        comment.AddText(SafeText.Of(text));
    }

    /// <summary>One style over a block of cells, empty ones too.</summary>
    public void Fill(int row, int firstColumn, int lastColumn, IXLStyle style)
    {
        for (var column = firstColumn; column <= lastColumn; column++)
        {
            sheet.Cell(row, column).Style = style;
        }
    }

    /// <summary>The sheet's title and a line that says what the sheet is.</summary>
    public void Heading(string title, string explanation)
    {
        Overflowing(1, 1, title, Styles.Title);
        sheet.Row(1).Height = 24;
        Overflowing(2, 1, explanation, Styles.Quiet);
        if (sheet.Name != SummarySheet.SheetName)
        {
            Link(3, 1, SummarySheet.SheetName, $"{SummarySheet.SheetName}!A1");
        }
    }

    /// <summary>Width by the longest text of the column, within bounds.</summary>
    public void Width(int column, int least, int most) =>
        FixedWidth(column, Math.Clamp(_longest.GetValueOrDefault(column) + 2, least, most));

    public void FixedWidth(int column, double width)
    {
        sheet.Column(column).Width = width;
        _width += width;
    }

    /// <summary>Turns cells red where a formula, written for the first cell, is true.</summary>
    public void RedWhen(int firstRow, int firstColumn, int lastRow, int lastColumn, string formula)
    {
        var format = sheet
            .Range(firstRow, firstColumn, lastRow, lastColumn)
            .AddConditionalFormat()
            .WhenIsTrue(formula);
        format.Fill.BackgroundColor = Palette.BadFill;
        format.Font.FontColor = XLColor.White;
    }

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
            width += sheet.Column(column).Width;
        }

        Overflowing(row, firstColumn, text, Styles.WrappedQuiet);
        sheet.Range(row, firstColumn, row, lastColumn).Merge();
        HeightFor(row, (text, width));
    }

    /// <summary>Landscape on one page's width, the header rows repeated, a footer with file, version and page.
    /// Comes after the widths, which decide the paper.</summary>
    /// <param name="firstRepeatedRow">First row repeated on every page.</param>
    /// <param name="lastRepeatedRow">Last row repeated; 0 for none.</param>
    /// <param name="onOnePage">True for a sheet that is fitted to one page in height too.</param>
    public void PageSetup(int firstRepeatedRow, int lastRepeatedRow, bool onOnePage = false)
    {
        var setup = sheet.PageSetup;
        setup.PageOrientation = XLPageOrientation.Landscape;
        setup.PaperSize = _width > WidestOnA4 ? XLPaperSize.A3Paper : XLPaperSize.A4Paper;
        setup.FitToPages(1, onOnePage ? 1 : 0);
        setup.Margins.Left = setup.Margins.Right = 0.5;
        setup.Margins.Top = 0.5;
        setup.Margins.Bottom = 0.75;
        setup.Margins.Footer = 0.3;
        if (lastRepeatedRow > 0)
        {
            setup.SetRowsToRepeatAtTop(firstRepeatedRow, lastRepeatedRow);
        }

        setup.Footer.Left.AddText(Shortened(draft.Report.FileName, 90));
        setup.Footer.Center.AddText($"&A   {Shortened(draft.Report.Version, 40)}");
        setup.Footer.Right.AddText("Page &P of &N");
    }

    private void Formula(int row, int column, string formula, IXLStyle style)
    {
        WorkbookLimits.Require(
            formula.Length,
            WorkbookLimits.Formula,
            $"Characters in the formula of {sheet.Name}!{CellAddress.Relative(row, column)}"
        );
        var cell = sheet.Cell(row, column);
        cell.Style = style;
        cell.FormulaA1 = formula;
    }

    private void Measure(int column, string text) =>
        _longest[column] = Math.Max(
            _longest.GetValueOrDefault(column),
            text.Split('\n').Max(l => l.Length)
        );

    private static IXLStyle Choose(string text, IXLStyle style) =>
        SafeText.LooksLikeFormula(text) ? StyleSet.Quoted(style) : style;

    private static string Shortened(string text, int length) =>
        SafeText.ForFooter(text.Length <= length ? text : text[..length]);
}
