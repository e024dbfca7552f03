namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance sweep</c>.</summary>
public sealed class SweepVerbTests : VerbTest
{
    private const string Rate = "economy.exchange-rates.JPY";

    private Task<(int Code, string Output, string Error)> Sweep(params string[] arguments) =>
        Run(["sweep", Scenario("japan-2022"), "-o", Folder, .. arguments]);

    /// <summary>206.62 bn yen in 2026: 2.0662 bn dollars at 100, 1.03310 bn at 200.</summary>
    [Fact]
    public async Task A_row_is_a_run_with_the_value()
    {
        var (code, output, error) = await Sweep(
            "--input",
            $"{Rate}=100..200 JPY/USD/1",
            "-f",
            "csv",
            "--charts",
            "none"
        );
        Assert.True(code == 0, error);
        var rows = output.Split('\n');
        Assert.Equal($"{Rate},line,title,year,value,unit", rows[0]);
        Assert.Equal(
            "100 JPY/USD,support.total,\"Host-nation support, total\",2026,2066200000,USD",
            rows[1]
        );
        Assert.Equal(
            "200 JPY/USD,support.total,\"Host-nation support, total\",2026,1033100000,USD",
            rows[2]
        );
        Assert.Equal(output, Read("sweep-japan-2022/sweep.csv").ReplaceLineEndings("\n"));
    }

    /// <summary>2,066.2 mn USD / 50,000 = 41,324 USD, and so on.</summary>
    [Fact]
    public async Task Two_inputs_are_rows_and_columns()
    {
        var (code, output, error) = await Sweep(
            "--input",
            $"{Rate}=100,200 JPY/USD",
            "--input",
            "hosts.japan.troops=50_000,100_000",
            "-m",
            "support.per-troop",
            "-f",
            "markdown",
            "--charts",
            "svg"
        );
        Assert.True(code == 0, error);
        Assert.Contains(
            "| 100 JPY/USD | 41,324.00 | 20,662.00 |",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "| 200 JPY/USD | 20,662.00 | 10,331.00 |",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "41,324",
            Read("sweep-japan-2022/charts/sweep.svg"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_set_holds_for_every_value_and_is_told()
    {
        var (_, output, _) = await Sweep(
            "--input",
            $"{Rate}=100..200 JPY/USD/1",
            "--set",
            "hosts.japan.troops=41_324",
            "-m",
            "support.per-troop",
            "--charts",
            "none"
        );
        Assert.Contains(
            "Set on the command line: hosts.japan.troops=41_324.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(" 50,000.00 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_the_scenario_refuses_is_its_error_and_nothing_is_written()
    {
        var (code, _, error) = await Sweep("--input", $"{Rate}=-10..10 JPY/USD/2");
        Assert.Equal(1, code);
        Assert.Contains("FIG003", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Folder));
    }

    [Theory]
    [InlineData(2, "no input with its values", "--input", "x")]
    [InlineData(2, "did you mean 'offset'?", "--input", Rate + "=100,200", "-m", "ofset")]
    [InlineData(2, "lies outside", "--input", Rate + "=100,200", "-y", "2050")]
    [InlineData(2, "one or two inputs", "--input", "a=1,2", "--input", "b=1,2", "--input", "c=1,2")]
    [InlineData(2, "10000 combinations", "--input", "a=1..2/99", "--input", "b=1..2/99")]
    public async Task A_mistake_is_wrong_usage(int code, string told, params string[] arguments)
    {
        var result = await Sweep(arguments);
        Assert.Equal(code, result.Code);
        Assert.Contains(told, result.Error, StringComparison.Ordinal);
    }
}
