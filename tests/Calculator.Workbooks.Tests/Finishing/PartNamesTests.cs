using Calculator.Workbooks.Finishing;

namespace Calculator.Workbooks.Tests.Finishing;

public sealed class PartNamesTests
{
    [Theory]
    [InlineData("/xl/worksheets/sheet1.xml", 1)]
    [InlineData("/xl/worksheets/sheet12.xml", 12)]
    [InlineData("/xl/styles.xml", null)]
    public void The_name_of_a_sheets_part_tells_its_place(string name, int? place) =>
        Assert.Equal(place, PartNames.SheetNumber(PartNames.Name(name)));
}
