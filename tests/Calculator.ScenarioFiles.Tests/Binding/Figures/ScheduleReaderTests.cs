using Calculator.Core.Agreements;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>Figures stated year by year.</summary>
public sealed class ScheduleReaderTests
{
    private static (SchedulePath? Path, Fragment Fragment) Read(string years)
    {
        var fragment = new Fragment(years + "\n");
        var path = ScheduleReader.Read(
            fragment.Context,
            fragment.Root,
            "",
            FigureKind.Of(ParameterUnit.Money, ValueRange.NotNegative),
            Provenance.None,
            after: null
        );
        return (path, fragment);
    }

    [Fact]
    public void A_span_gives_each_of_its_years_the_figure()
    {
        var path = Read("2022-2024: 5 JPY\nFY2025: 7 JPY").Path!;
        Assert.Equal([2022, 2023, 2024, 2025], path.Values.Keys);
        Assert.Equal([5, 5, 5, 7], path.Values.Values.Select(v => v.Value));
        Assert.Equal(Unit.Money("JPY"), path.Unit);
    }

    [Theory]
    [InlineData("2022: 5 JPY\nsoon: 6 JPY", "FIG007 2:1")]
    [InlineData("2022: 5 JPY\n1900-2000: 6 JPY", "FIG007 2:1")]
    [InlineData("2022-2023: 5 JPY\n2023: 6 JPY", "FIG008 2:1")]
    [InlineData("2022: 5 JPY\n2023: many", "FIG001 2:7")]
    [InlineData("2022: 5 JPY\n2023: 6 USD", "FIG009 2:7")]
    public void A_year_that_can_t_be_taken_is_told_and_there_is_no_path(string years, string told)
    {
        var (path, fragment) = Read(years);
        Assert.Null(path);
        Assert.Equal([told], fragment.Told);
    }

    [Fact]
    public void Every_year_that_has_a_figure_already_is_told_by_itself() =>
        Assert.Equal(
            ["2022 has a figure already", "2023 has a figure already"],
            Read("2022-2023: 5 JPY\nFY2022-2023: 6 JPY").Fragment.Found.Select(d => d.Message)
        );

    [Fact]
    public void A_schedule_key_holds_years()
    {
        var fragment = new Fragment("schedule: 5 JPY\n");
        Assert.Null(
            ScheduleReader.ReadKey(
                fragment.Context,
                fragment.As(FigureKeys.OfSchedule),
                FigureKind.Of(ParameterUnit.Money, ValueRange.NotNegative),
                Provenance.None
            )
        );
        Assert.Equal(["FIG006 1:11"], fragment.Told);
    }
}
