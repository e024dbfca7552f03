using Calculator.Workbooks.Content;
using Calculator.Workbooks.Finishing;
using Calculator.Workbooks.Styling;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Finishing;

public sealed class RareCharactersTests
{
    [Theory]
    [InlineData("_xD83D__xDE00_", "\ud83d\ude00")]
    [InlineData("a_xD842__xDFB7_b", "a\ud842\udfb7b")]
    // Half of a pair, and codes of no pair, stay.
    [InlineData("_xD83D_", "_xD83D_")]
    [InlineData("_xD83D__x0041_", "_xD83D__x0041_")]
    public void Two_codes_become_their_character(string coded, string text) =>
        Assert.Equal(text, RareCharacters.InPlace(coded));

    [Theory]
    [InlineData("\ud842\udfb7\u91ce\u5bb6")]
    [InlineData("_xD83D__xDE00_")]
    [InlineData("_x000D_")]
    public void A_text_is_read_as_it_was_written(string text)
    {
        using var stream = new MemoryStream(
            WrittenBook.Bytes(
                WrittenBook.Sheet(new SheetCell(1, new CellStyle()) { Text = SafeText.Of(text) })
            )
        );
        Assert.Equal(
            text,
            Calculator.Workbooks.Reading.WorkbookCells.Read(stream).Find("First")![1, 1].Text
        );
    }
}
