using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Finishing;

public sealed class SheetLinksTests
{
    /// <summary>The order of a sheet's elements is fixed (ECMA-376 part 1, 18.3.1.99): links after the rules for entries, before the page.</summary>
    [Fact]
    public void Links_stand_where_programs_look_for_them()
    {
        var sheet = WrittenBook.Sheet(new SheetCell(1, new CellStyle()) { Text = "there" });
        sheet.Links.Add(new Link("A1", "'First'!B7"));
        sheet.Notes.Add(new Note(1, 1, "note"));
        sheet.Validations.Add(new Validation("A1:A1", ValidationKind.AtLeast, "0", null, "", ""));
        var names = WrittenBook
            .Of(sheet)
            .SheetXml("First")
            .Root!.Elements()
            .Select(e => e.Name.LocalName)
            .ToArray();
        Assert.Equal(
            ["dataValidations", "hyperlinks", "pageMargins", "legacyDrawing"],
            names.Where(n =>
                n is "dataValidations" or "hyperlinks" or "pageMargins" or "legacyDrawing"
            )
        );
    }
}
