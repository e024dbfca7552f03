using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Tests.Content;

public sealed class SheetCanvasTests
{
    private readonly Sheet _sheet = new("Model");
    private readonly SheetCanvas _canvas;

    public SheetCanvasTests() => _canvas = new SheetCanvas(_sheet, "a & b.yaml", "1.2");

    private SheetCell Cell(int row, int column) =>
        _sheet.Rows.Single(r => r.Number == row).Cells.Single(c => c.Column == column);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_text_is_no_cell(string? text)
    {
        _canvas.Text(1, 1, text);
        _canvas.Overflowing(1, 2, text, StyleSet.Text);
        _canvas.Paragraph(2, 1, 3, text);
        Assert.Empty(_sheet.Rows);
        Assert.Empty(_sheet.Merged);
    }

    [Fact]
    public void Text_that_looks_like_a_formula_stays_text()
    {
        _canvas.Text(1, 1, "=1+1", StyleSet.Label);
        Assert.Null(Cell(1, 1).Formula);
        Assert.Equal(StyleSet.Label with { IsQuoted = true }, Cell(1, 1).Style);
    }

    [Fact]
    public void Where_there_is_no_number_a_cell_is_empty_and_a_formula_gives_an_empty_text()
    {
        _canvas.Number(1, 1, double.NaN, StyleSet.Text);
        _canvas.Formula(1, 2, "A1", double.NaN, StyleSet.Text);
        Assert.Equal((null, null), (Cell(1, 1).Number, Cell(1, 1).Text));
        Assert.Equal(("A1", null, ""), (Cell(1, 2).Formula, Cell(1, 2).Number, Cell(1, 2).Text));
    }

    [Fact]
    public void A_formula_that_is_too_long_is_told_with_its_cell()
    {
        var thrown = Assert.Throws<WorkbookLimitException>(() =>
            _canvas.Formula(5, 4, new string('1', 8_193), 1, StyleSet.Text)
        );
        Assert.StartsWith(
            "Characters in the formula of Model!D5: 8,193",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(3, 20, 10)] // the longest line has 8 letters, and two are left free
    [InlineData(15, 20, 15)]
    [InlineData(3, 6, 6)]
    public void A_column_is_as_wide_as_its_longest_line_within_bounds(
        int least,
        int most,
        double width
    )
    {
        _canvas.Text(1, 1, "short\neightish");
        _canvas.Overflowing(2, 1, "a text that runs over the next cells", StyleSet.Text);
        _canvas.Width(1, least, most);
        Assert.Equal(width, _sheet.WidthOf(1));
    }

    [Theory]
    [InlineData(22, null)] // one line: the usual height
    [InlineData(23, 30.0)] // 23 letters, 22 to a line of 20 digits
    [InlineData(2_000, 400.0)] // no row is taller
    public void A_row_grows_with_its_wrapped_text(int letters, double? height)
    {
        _canvas.HeightFor(1, (new string('x', letters), 20));
        Assert.Equal(height, _sheet.Row(1).Height);
    }

    [Fact]
    public void A_paragraph_takes_the_width_of_the_columns_under_it()
    {
        _canvas.FixedWidth(1, 30);
        _canvas.FixedWidth(2, 20);
        _canvas.Paragraph(2, 1, 2, new string('x', 56)); // 55 letters to a line of 50 digits
        Assert.Equal(["A2:B2"], _sheet.Merged);
        Assert.Equal(30, _sheet.Row(2).Height);
    }

    [Fact]
    public void Every_sheet_but_the_first_leads_back_to_it()
    {
        _canvas.Heading("Model", "");
        Assert.Equal([new Link("A3", "Summary!A1")], _sheet.Links);
        var first = new Sheet(SheetCanvas.FirstSheet);
        new SheetCanvas(first, "", "").Heading("Summary", "");
        Assert.Empty(first.Links);
    }

    [Fact]
    public void A_page_repeats_its_heading_and_names_file_version_and_number()
    {
        _canvas.FixedWidth(1, 20);
        _canvas.PageSetup(1, 4, 1);
        Assert.Equal(
            new PrintSetup(1, 4, "a && b.yaml", "&A   1.2", "Page &P of &N"),
            _sheet.Print
        );
    }

    /// <summary>A column of 20 digits has room for 22 letters: 44 are two rows.</summary>
    [Fact]
    public void The_line_under_the_title_keeps_within_the_table()
    {
        _canvas.Heading("Model", new string('x', 44));
        _canvas.Text(5, 1, "a");
        _canvas.FixedWidth(1, 20);
        _canvas.PageSetup(1, 4, 1);
        Assert.Equal(30, _sheet.Row(2).Height);
    }
}
