using System.Text.Json;

namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance show</c> prints a scenario with the origin of each value.</summary>
public sealed class ShowVerbTests : VerbTest
{
    private const string Set = "hosts.japan.troops=54_000";

    [Fact]
    public async Task What_is_printed_is_a_valid_scenario()
    {
        var (code, output, _) = await Run("show", Scenario("japan-renewal-8bn"), "--set", Set);
        Assert.Equal(0, code);
        Assert.Contains("    troops: 54_000 # --set 1\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "      value: 115.9 JPY/USD # {checkout}/scenarios/japan-2022.yaml:15\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await Run("validate", Write("shown.yaml", output))).Code);
    }

    [Fact]
    public async Task Json_has_every_value_with_its_place()
    {
        var (_, output, _) = await Run("show", Scenario("japan-2022"), "--format", "json");
        using var json = JsonDocument.Parse(output);
        var rate = json
            .RootElement.EnumerateArray()
            .Single(v => v.GetProperty("path").GetString() == "economy.exchange-rates.JPY.value");
        Assert.Equal("115.9 JPY/USD", rate.GetProperty("value").GetString());
        Assert.Equal(15, rate.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Nothing_is_printed_of_a_scenario_with_errors()
    {
        var (code, output, error) = await Run("show", Write("bad.yaml", "yeers: 1\n"));
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("SCN001", error, StringComparison.Ordinal);
    }
}
