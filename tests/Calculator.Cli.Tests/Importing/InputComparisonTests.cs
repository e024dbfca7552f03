using Calculator.Cli.Importing;
using Calculator.Core.Quantities;

namespace Calculator.Cli.Tests.Importing;

public sealed class InputComparisonTests
{
    private static WorkbookFigure Figure(
        string id,
        string path,
        double value,
        double? found,
        int? year = null,
        Unit? unit = null
    ) => new(id, year, new Figure(value, unit ?? Unit.Person, $"{value}", path), found);

    private static InputComparison Compared(params WorkbookFigure[] figures)
    {
        var comparison = new InputComparison(figures, "w");
        foreach (var figure in figures.Where(f => f.IsChanged))
        {
            comparison.Add(figure);
        }

        return comparison;
    }

    [Fact]
    public void A_changed_figure_is_one_step()
    {
        var step = Assert.Single(Compared(Figure("troops", "hosts.japan.troops", 5, 6)).Steps);
        Assert.Equal("hosts.japan.troops", Assert.Single(step.Changes).Path);
        Assert.Equal(["troops"], step.Names);
    }

    /// <summary>The document states 2022-2024 once: it is taken out, and each of its years stated.</summary>
    [Fact]
    public void One_year_of_a_range_brings_the_others_along()
    {
        const string path = "hosts.japan.troops.schedule.2022-2024";
        var step = Assert.Single(
            Compared(
                Figure("troops", path, 5, 5, 2022),
                Figure("troops", path, 5, 7, 2023),
                Figure("troops", path, 5, 8, 2024)
            ).Steps
        );
        Assert.Equal(
            [
                path,
                "hosts.japan.troops.schedule.2022",
                "hosts.japan.troops.schedule.2023",
                "hosts.japan.troops.schedule.2024",
            ],
            step.Changes.Select(c => c.Path)
        );
        Assert.Equal(["troops 2023", "troops 2024"], step.Names);
        Assert.Equal(["troops"], step.InputIds);
    }

    private static InputComparison Term(double first, double last)
    {
        var year = Unit.Year;
        return Compared(
            Figure("sma.first-year", "sma.term", 2022, first, unit: year),
            Figure("sma.last-year", "sma.term", 2026, last, unit: year)
        );
    }

    [Fact]
    public void First_and_last_year_are_one_text() =>
        Assert.Equal(
            "2022-2027",
            Assert.Single(Assert.Single(Term(2022, 2027).Steps).Changes).Text
        );

    [Fact]
    public void A_term_that_ends_before_it_begins_is_left()
    {
        var term = Term(2028, 2026);
        Assert.Empty(term.Steps);
        Assert.Equal(
            ["'sma.first-year' was changed so that the years run from 2028 to 2026"],
            term.NotWritten
        );
    }

    [Fact]
    public void Inputs_stated_together_change_together_or_not_at_all()
    {
        Assert.Single(Compared(Figure("a", "p", 5, 6), Figure("b", "p", 5, 6)).Steps);
        var one = Compared(Figure("a", "p", 5, 6), Figure("b", "p", 5, 5));
        Assert.Empty(one.Steps);
        Assert.StartsWith(
            "'a' was changed, but",
            Assert.Single(one.NotWritten),
            StringComparison.Ordinal
        );
    }
}
