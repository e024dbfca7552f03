using Calculator.Reporting.Records;

namespace Calculator.Reporting.Tests.Records;

public sealed class OutcomeNumbersTests
{
    /// <summary>In the scale of the printed figure, and with a digit more than its rounding.</summary>
    [Theory]
    [InlineData(
        "line: support.total, year: 2022, value: 1_247.2 bn JPY, source: s",
        "1,247.2 bn JPY",
        "1,247.198 bn JPY",
        "0.05 bn JPY"
    )]
    [InlineData(
        "line: support.total, over: support.cash, year: 2022, value: 100 %, source: s",
        "100 %",
        "100.00 %",
        "0.5 %"
    )]
    [InlineData(
        "line: support.total, over: support.cash, year: 2022, value: 1.0, source: s",
        "1.0 times",
        "1.000 times",
        "0.05 times"
    )]
    [InlineData(
        "line: troops, year: 2022, value: 50_000, rounding: 500, source: s",
        "50,000 person",
        "50,000.0 person",
        "500 person"
    )]
    public void Numbers_are_those_of_the_printed_figure(
        string figure,
        string published,
        string computed,
        string within
    ) =>
        Assert.Equal(
            new OutcomeNumbers(published, computed, within),
            OutcomeNumbers.Of(TestRecords.Of(figure).Outcomes[0])
        );
}
