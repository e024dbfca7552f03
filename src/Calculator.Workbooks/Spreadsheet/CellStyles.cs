using System.Globalization;
using Calculator.Workbooks.Styling;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>The styles of a workbook, each made once: setting a whole style costs a fraction of setting its properties.</summary>
internal sealed class CellStyles
{
    private readonly Dictionary<CellStyle, IXLStyle> _made = [];

    /// <summary>The style as ClosedXML has it.</summary>
    public IXLStyle Of(CellStyle style)
    {
        if (!_made.TryGetValue(style, out var made))
        {
            made = Make(style);
            _made.Add(style, made);
        }

        return made;
    }

    /// <summary>A colour given as RRGGBB.</summary>
    public static XLColor Colour(string colour) =>
        XLColor.FromArgb(
            unchecked((int)0xFF000000)
                | int.Parse(colour, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        );

    private static IXLStyle Make(CellStyle style)
    {
        var made = XLWorkbook.DefaultStyle;
        made.NumberFormat.Format = style.NumberFormat is "General" ? "" : style.NumberFormat;
        made.Font.Bold = style.IsBold;
        made.Font.Italic = style.IsItalic;
        made.Font.Underline = style.IsUnderlined
            ? XLFontUnderlineValues.Single
            : XLFontUnderlineValues.None;
        made.Font.FontSize = style.FontSize;
        made.Font.FontColor = Colour(style.FontColour);
        if (style.Fill is { } fill)
        {
            made.Fill.BackgroundColor = Colour(fill);
        }

        if (style.Border is { } border)
        {
            Draw(made.Border, Colour(border));
        }

        made.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        made.Alignment.Horizontal = Horizontal(style);
        made.Alignment.WrapText = style.IsWrapped;
        if (style.Indent > 0)
        {
            made.Alignment.Indent = style.Indent;
        }

        made.Protection.Locked = style.IsLocked;
        made.IncludeQuotePrefix = style.IsQuoted;
        return made;
    }

    /// <summary>Side by side: the outside border is that of cells, which a style by itself has none of.</summary>
    private static void Draw(IXLBorder border, XLColor colour)
    {
        border.LeftBorder = border.RightBorder = XLBorderStyleValues.Hair;
        border.TopBorder = border.BottomBorder = XLBorderStyleValues.Hair;
        border.LeftBorderColor = border.RightBorderColor = colour;
        border.TopBorderColor = border.BottomBorderColor = colour;
    }

    private static XLAlignmentHorizontalValues Horizontal(CellStyle style) =>
        style.Horizontal switch
        {
            HorizontalAlignment.Left => XLAlignmentHorizontalValues.Left,
            HorizontalAlignment.Right => XLAlignmentHorizontalValues.Right,
            // An indent counts from the left only where the text is set to the left.
            _ => style.Indent > 0
                ? XLAlignmentHorizontalValues.Left
                : XLAlignmentHorizontalValues.General,
        };
}
