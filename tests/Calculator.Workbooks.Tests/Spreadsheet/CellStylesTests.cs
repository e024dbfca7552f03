using Calculator.Workbooks.Spreadsheet;
using Calculator.Workbooks.Styling;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Tests.Spreadsheet;

public sealed class CellStylesTests
{
    [Fact]
    public void A_style_is_made_once()
    {
        var styles = new CellStyles();
        Assert.Same(
            styles.Of(new CellStyle { IsBold = true }),
            styles.Of(new CellStyle { IsBold = true })
        );
    }

    [Fact]
    public void Every_property_comes_through()
    {
        var made = new CellStyles().Of(
            new CellStyle
            {
                NumberFormat = "0.0 %",
                IsBold = true,
                IsItalic = true,
                IsUnderlined = true,
                FontSize = 9,
                FontColour = "0000FF",
                Fill = "FFF2CC",
                Border = "808080",
                IsWrapped = true,
                IsLocked = false,
                IsQuoted = true,
                Indent = 2,
            }
        );
        Assert.Equal("0.0 %", made.NumberFormat.Format);
        Assert.True(made.Font.Bold && made.Font.Italic);
        Assert.Equal(XLFontUnderlineValues.Single, made.Font.Underline);
        Assert.Equal(9, made.Font.FontSize);
        Assert.Equal(unchecked((int)0xFF0000FF), made.Font.FontColor.Color.ToArgb());
        Assert.Equal(unchecked((int)0xFFFFF2CC), made.Fill.BackgroundColor.Color.ToArgb());
        Assert.All(
            new[]
            {
                made.Border.LeftBorder,
                made.Border.RightBorder,
                made.Border.TopBorder,
                made.Border.BottomBorder,
            },
            b => Assert.Equal(XLBorderStyleValues.Hair, b)
        );
        Assert.Equal(unchecked((int)0xFF808080), made.Border.BottomBorderColor.Color.ToArgb());
        Assert.True(made.Alignment.WrapText && made.IncludeQuotePrefix);
        Assert.False(made.Protection.Locked);
        // An indent counts from the left only where the text is set to the left.
        Assert.Equal(
            (2, XLAlignmentHorizontalValues.Left),
            (made.Alignment.Indent, made.Alignment.Horizontal)
        );
    }
}
