namespace Calculator.Cli.Tests.Commands;

public sealed class WatchVerbTests : VerbTest
{
    [Fact]
    public async Task It_ends_after_as_many_runs_as_asked()
    {
        var (code, output, error) = await Run("watch", Scenario("japan-headline"), "--runs", "1");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("FY2022", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_run_is_no_number_of_runs() =>
        Assert.Equal(2, (await Run("watch", Scenario("japan-headline"), "--runs", "0")).Code);
}
