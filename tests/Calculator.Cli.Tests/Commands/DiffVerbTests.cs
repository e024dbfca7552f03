namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance diff</c> ends with 0 where two scenarios say the same, and with 1 where they don't.</summary>
public sealed class DiffVerbTests : VerbTest
{
    private const string Text = "scenario: a\nyears: 2024\nhosts: { japan: { troops: 50_000 } }\n";

    [Fact]
    public async Task What_differs_is_printed_with_its_units()
    {
        var (a, b) = (
            Write("a.yaml", Text),
            Write(
                "b.yaml",
                Text.Replace("50_000", "60_000, name: Nippon", StringComparison.Ordinal)
            )
        );
        Assert.Equal((0, "", ""), await Run("diff", a, a));
        Assert.Equal(
            (
                1,
                "  hosts.japan.troops: 50_000 person -> 60_000 person\n+ hosts.japan.name: Nippon\n",
                ""
            ),
            await Run("diff", a, b)
        );
    }

    [Fact]
    public async Task An_alternative_and_a_setting_are_differences_of_one_file()
    {
        var (code, output, _) = await Run(
            "diff",
            Scenario("japan-2022"),
            "--alternative",
            "actual-rates"
        );
        Assert.Equal(1, code);
        Assert.Contains(
            "+ economy.exchange-rates.JPY.series: jpy-per-usd\n",
            output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("published", output, StringComparison.Ordinal);
        var path = Write("a.yaml", Text);
        Assert.Equal(0, (await Run("diff", path, "--set", "hosts.japan.troops=50000")).Code);
        Assert.Equal(2, (await Run("diff", path)).Code);
    }
}
