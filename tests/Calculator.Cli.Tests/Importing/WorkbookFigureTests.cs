using Calculator.Cli.Importing;
using Calculator.Core.Quantities;

namespace Calculator.Cli.Tests.Importing;

public sealed class WorkbookFigureTests
{
    private static readonly Figure s_troops = new(
        55_000,
        Unit.Person,
        "55_000",
        "hosts.japan.troops"
    )
    {
        Source = "GAO",
        Note = "round",
    };

    /// <summary>Fifteen digits are what a program that saves the workbook keeps.</summary>
    [Theory]
    [InlineData(null, false)]
    [InlineData(55_000.0, false)]
    [InlineData(55_000.00000000001, false)]
    [InlineData(55_001.0, true)]
    public void A_change_is_more_than_the_last_digits(double? found, bool isChanged) =>
        Assert.Equal(
            isChanged,
            new WorkbookFigure("japan.troops", null, s_troops, found).IsChanged
        );

    [Fact]
    public void A_changed_figure_names_the_workbook_and_what_was_before()
    {
        var change = new WorkbookFigure("japan.troops", null, s_troops, 50_000).Change(
            "hosts.japan.troops",
            "changed in w.xlsx"
        );
        Assert.Equal(("changed in w.xlsx", "55_000 before."), (change.Source, change.Note));
    }

    [Fact]
    public void One_that_is_stated_again_keeps_its_source_and_note()
    {
        var change = new WorkbookFigure("japan.troops", null, s_troops, null).Change("p", "w");
        Assert.Equal(("GAO", "round"), (change.Source, change.Note));
    }

    [Fact]
    public void A_figure_by_year_is_named_with_its_year() =>
        Assert.Equal("gdp 2024", new WorkbookFigure("gdp", 2024, s_troops, null).Name);
}
