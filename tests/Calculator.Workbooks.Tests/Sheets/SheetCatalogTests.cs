using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class SheetCatalogTests
{
    [Fact]
    public void Every_sheet_class_is_in_the_catalog()
    {
        var classes = typeof(WorkbookWriter)
            .Assembly.GetTypes()
            .Where(t => t.IsClass && !t.IsAbstract && t.IsAssignableTo(typeof(IWorkbookSheet)));

        Assert.Equal(
            classes.Select(t => t.Name).Order(StringComparer.Ordinal),
            SheetCatalog.Sheets.Select(s => s.GetType().Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Names_are_distinct_and_need_no_quotes()
    {
        Assert.Equal(
            SheetCatalog.Sheets.Length,
            SheetCatalog
                .Sheets.Select(s => s.Name)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Count()
        );
        Assert.All(SheetCatalog.Sheets, s => Assert.Matches("^[A-Z][A-Za-z]{0,30}$", s.Name));
    }
}
