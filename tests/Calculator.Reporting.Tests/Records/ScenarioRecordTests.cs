namespace Calculator.Reporting.Tests.Records;

public sealed class ScenarioRecordTests
{
    [Fact]
    public void Figures_are_counted_by_how_they_stand()
    {
        var record = TestRecords.Three;
        Assert.Equal((1, 1, 1), (record.Agreeing, record.Explained, record.Open));
        Assert.Equal(
            "1 of 3 published figures agree; 1 differs for a stated reason; 1 differs without one",
            record.Summary()
        );
    }

    [Fact]
    public void What_agrees_as_said_is_not_notable() =>
        Assert.Equal([1247.1e9, 9e9], TestRecords.Three.Notable.Select(o => o.Figure.Value));

    [Fact]
    public void One_figure_is_a_figure() =>
        Assert.Equal(
            "1 of 1 published figure agree",
            TestRecords
                .Of("line: support.total, year: 2022, value: 1_247.2 bn JPY, source: s")
                .Summary()
        );
}
