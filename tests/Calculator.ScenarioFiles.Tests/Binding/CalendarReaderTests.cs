using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>Fiscal calendars by name or by the month they begin in.</summary>
public sealed class CalendarReaderTests
{
    [Theory]
    [InlineData("july", 7, false)]
    [InlineData("JUL", 7, false)]
    [InlineData("7", 7, false)]
    [InlineData("October, named-by: end", 10, true)]
    [InlineData("sept, named-by: beginning", 9, false)]
    [InlineData("Jan, named-by: end", 1, false)]
    public void A_calendar_begins_in_any_month(string starts, int month, bool byEnd)
    {
        var scenario = TestScenario
            .Read(
                WordScenario.Yaml(
                    $"x: {{ currency: USD, calendar: {{ starts: {starts} }} }}",
                    $"calendar: {{ starts: {starts} }}"
                )
            )
            .Scenario!;
        var calendar = scenario.Hosts[0].Calendar;
        Assert.Equal((month, byEnd), (calendar.StartMonth, calendar.NamedByEnd));
        Assert.Equal(calendar, scenario.Report.Calendar);
    }

    [Theory]
    [InlineData("{ starts: Juli }", "SCN022", "July")]
    [InlineData("{ starts: Setember }", "SCN022", "September")]
    [InlineData("{ starts: 13 }", "SCN022", null)]
    [InlineData("{ starts: 0 }", "SCN022", null)]
    [InlineData("{ starts: Jul, named-by: ends }", "SCN005", "end")]
    [InlineData("{ named-by: end }", "SCN002", null)]
    [InlineData("July", "SCN005", "{ starts: July }")]
    public void A_calendar_that_is_none_is_told(string calendar, string code, string? meant)
    {
        Assert.Equal(
            meant,
            WordScenario
                .Only(WordScenario.Yaml(report: $"calendar: {calendar}"), code)
                .Diagnostic.DidYouMean
        );
        Assert.Equal(
            meant,
            WordScenario
                .Only(WordScenario.Yaml($"japan: {{ calendar: {calendar} }}"), code)
                .Diagnostic.DidYouMean
        );
    }
}
