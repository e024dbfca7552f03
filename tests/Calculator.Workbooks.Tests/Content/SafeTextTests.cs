using Calculator.Workbooks.Content;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Content;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+81 3 1234")]
    [InlineData("-5 %")]
    [InlineData("@import")]
    [InlineData("'quoted")]
    [InlineData("  blanks  ")]
    [InlineData("2022-01-01")]
    [InlineData("1e5")]
    [InlineData("TRUE")]
    [InlineData("https://example.org/?a=1&b=<2>")]
    [InlineData("two\nlines")]
    [InlineData("日本")]
    public void A_title_is_stored_as_the_text_it_is(string title)
    {
        var workbook = Workbook.Of(TestReports.Pact(title: title));

        var cell = workbook.Cell("Summary", "A1");
        Assert.Equal(("s", null, title), (cell.Type, cell.Formula, cell.Value));
    }

    [Fact]
    public void Text_that_the_file_escapes_reaches_the_reader()
    {
        LibreOffice.Require();
        const string title = "日本 🗾";
        var workbook = Workbook.Of(TestReports.Pact(title: title));

        Assert.Equal(title, LibreOffice.Recalculate(workbook.Bytes).Cell("Summary", "A1").Text);
    }

    [Fact]
    public void Text_like_a_formula_keeps_the_mark_that_makes_it_text()
    {
        var workbook = Workbook.Of(TestReports.Pact(title: "=1+1"));

        var format = workbook
            .Part("xl/styles.xml")
            .Root!.Element(Workbook.Main + "cellXfs")!
            .Elements()
            .ElementAt(workbook.Cell("Summary", "A1").Style);
        Assert.Contains(format.Attribute("quotePrefix")?.Value, new[] { "1", "true" });
    }

    [Fact]
    public void Characters_that_xml_does_not_allow_are_left_out() =>
        Assert.Equal("ab\tc🗾", SafeText.Of("a\0b\u000B\t\uFFFFc\uD83D\uDDFE\uD83D"));

    [Fact]
    public void Text_beyond_a_cell_is_refused() =>
        Assert.Throws<WorkbookLimitException>(() => SafeText.Of(new string('x', 32_768)));

    [Fact]
    public void No_address_in_a_scenario_becomes_a_link()
    {
        var workbook = Workbook.Of(TestReports.Pact());

        Assert.DoesNotContain(
            workbook.PartNames.Where(p => p.EndsWith(".rels", StringComparison.Ordinal)),
            p => workbook.Part(p).ToString().Contains("External", StringComparison.Ordinal)
        );
    }
}
