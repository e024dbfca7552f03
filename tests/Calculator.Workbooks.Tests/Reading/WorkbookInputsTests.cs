using Calculator.TestSupport;
using Calculator.Workbooks.Reading;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class WorkbookInputsTests
{
    private static WorkbookInputs? Read(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        return WorkbookInputs.Read(stream);
    }

    [Fact]
    public void Every_figure_of_a_scenario_is_read_back()
    {
        var report = ShippedReports.Of("japan-2022");
        var inputs = Read(Workbook.Of(report).Bytes)!;
        Assert.Equal(("japan-2022", "japan-2022.yaml"), (inputs.ScenarioId, inputs.FileName));
        Assert.False(inputs.HasSwitch);
        foreach (var input in report.Result.Model.Inputs.Where(i => i.Scalar is not null))
        {
            Assert.Equal(input.Scalar!.Value, inputs.Value(input.Id));
        }

        Assert.All(
            inputs.ByYear,
            f =>
                Assert.Equal(
                    report
                        .Result.Model.Inputs.Single(i => i.Id == f.Key.Id)
                        .ByYear[f.Key.Year]
                        .Value,
                    f.Value
                )
        );
        Assert.NotEmpty(inputs.ByYear);
    }

    [Fact]
    public void With_a_switch_the_statement_in_use_counts()
    {
        var report = ShippedReports.WithAlternatives("japan-2022");
        var inputs = Read(Workbook.Of(report).Bytes)!;
        Assert.True(inputs.HasSwitch);
        Assert.Null(inputs.Alternative);
        var other = inputs with { Alternative = "actual-rates" };
        var stated = report
            .Alternatives.Single(a => a.Name == "actual-rates")
            .Result.Model.Inputs.Single(i => i.Id == "exchange-rate.JPY");
        Assert.NotEqual(inputs.Value(stated.Id, 2024), other.Value(stated.Id, 2024));
        Assert.Equal(stated.ByYear[2024].Value, other.Value(stated.Id, 2024));
    }

    [Fact]
    public void What_is_refused_has_no_value()
    {
        var inputs = Read(Workbook.Of(TestReports.Pact()).Bytes)!;
        Assert.Equal(2, inputs.Value("cpi.lag"));
        var without = inputs.Without(k => k is ("cpi.lag", null) or ("fx2022", 2023));
        Assert.Null(without.Value("cpi.lag"));
        Assert.Null(without.Value("fx2022", 2023));
        Assert.Equal(127.25, without.Value("fx2022", 2024)); // 110.25 and 8.5 a year
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_an_error() =>
        Assert.Throws<IOException>(() => Read("not a workbook"u8.ToArray()));
}
