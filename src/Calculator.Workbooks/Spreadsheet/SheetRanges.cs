using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Puts into ClosedXML's sheet what a sheet says of its cells beside what they hold: merged cells, cells that turn red,
/// rules for entries, notes.</summary>
internal static class SheetRanges
{
    private const string Author = "Alliance budget calculator";

    // Of a note, in characters and points.
    private const double NoteWidth = 30;
    private const double NoteHeight = 75;

    public static void Write(IXLWorksheet to, Sheet sheet)
    {
        foreach (var range in sheet.Merged)
        {
            to.Range(range).Merge();
        }

        foreach (var alarm in sheet.Alarms)
        {
            var format = to.Range(alarm.Range).AddConditionalFormat().WhenIsTrue(alarm.Formula);
            format.Fill.BackgroundColor = CellStyles.Colour(Palette.BadFill);
            format.Font.FontColor = XLColor.White;
        }

        foreach (var validation in sheet.Validations)
        {
            Write(to.Range(validation.Range).SetDataValidation(), validation);
        }

        foreach (var note in sheet.Notes)
        {
            WriteNote(to.Cell(note.Row, note.Column).Comment, note.Text);
        }
    }

    private static void WriteNote(IXLComment comment, string text)
    {
        // By default the name of whoever is logged in.
        comment.Author = Author;
        comment.AddText(SafeText.Escaped(text));
        comment.Style.Size.Width = NoteWidth;
        comment.Style.Size.Height = NoteHeight;
    }

    private static void Write(IXLDataValidation to, Validation validation)
    {
        to.IgnoreBlanks = true;
        to.ErrorStyle = XLErrorStyle.Stop;
        to.ShowErrorMessage = true;
        (to.ErrorTitle, to.ErrorMessage) = (validation.ErrorTitle, validation.Error);
        (to.AllowedValues, to.Operator) = Words(validation.Kind);
        to.InCellDropdown = true;
        to.MinValue = validation.First;
        if (validation.Second is { } second)
        {
            to.MaxValue = second;
        }
    }

    private static (XLAllowedValues Allowed, XLOperator Operator) Words(ValidationKind kind) =>
        kind switch
        {
            ValidationKind.Between => (XLAllowedValues.Decimal, XLOperator.Between),
            ValidationKind.AtLeast => (XLAllowedValues.Decimal, XLOperator.EqualOrGreaterThan),
            ValidationKind.MoreThan => (XLAllowedValues.Decimal, XLOperator.GreaterThan),
            ValidationKind.AtMost => (XLAllowedValues.Decimal, XLOperator.EqualOrLessThan),
            ValidationKind.OneOf => (XLAllowedValues.List, XLOperator.Between),
            _ => (XLAllowedValues.Custom, XLOperator.Between),
        };
}
