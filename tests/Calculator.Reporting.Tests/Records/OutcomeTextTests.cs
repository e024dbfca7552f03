using Calculator.Reporting.Records;

namespace Calculator.Reporting.Tests.Records;

public sealed class OutcomeTextTests
{
    [Theory]
    [InlineData("value: 1_247.2 bn JPY", "agrees")]
    [InlineData("value: 1_247.2 bn JPY, differs: cut off", "agrees, though said to differ")]
    [InlineData("value: 1_247.1 bn JPY, differs: cut off", "differs for a reason")]
    [InlineData("value: 1_247.1 bn JPY", "differs")]
    public void The_verdict_says_how_a_figure_stands(string figure, string verdict) =>
        Assert.Equal(
            verdict,
            OutcomeText.Verdict(
                TestRecords.Of($"line: support.total, year: 2022, source: s, {figure}").Outcomes[0]
            )
        );

    [Fact]
    public void Source_reason_and_note_stand_below_both_values() =>
        Assert.Equal(
            [
                "support.total 2022: published 1,247.1 bn JPY (+/- 0.05 bn JPY), computed 1,247.198 bn JPY: differs for a reason",
                "source: s",
                "reason: cut off",
                "note: n",
            ],
            OutcomeText.Lines(
                TestRecords
                    .Of(
                        "line: support.total, year: 2022, value: 1_247.1 bn JPY, source: s, differs: cut off, note: n"
                    )
                    .Outcomes[0]
            )
        );
}
