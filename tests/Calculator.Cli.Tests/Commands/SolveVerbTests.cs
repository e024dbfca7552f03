using System.Text.Json;

namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance solve</c>.</summary>
public sealed class SolveVerbTests : VerbTest
{
    private const string Rate = "economy.exchange-rates.JPY";
    private const string Cpi = "economy.indices.cpi";

    /// <summary>1,000 bn KRW in 2024, which grow with prices, at least 1 % and at most 5 %.</summary>
    private string Capped() =>
        Write(
            "cap.yaml",
            """
            scenario: cap
            years: 2024-2026
            report: { currency: KRW }
            economy: { indices: { cpi: { value: 3 %, source: s } } }
            hosts:
              korea:
                troops: { value: 28_500, source: s }
                agreements:
                  sma: { term: 2024-2026, source: s, lines: { labor: { rule: escalate, base: 1_000 bn KRW, index: cpi, floor: 1 %, cap: 5 % } } }
            """
        );

    private async Task<JsonElement> Solved(params string[] arguments)
    {
        var (code, output, error) = await Run(["solve", .. arguments, "-f", "json"]);
        Assert.True(code == 0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>In 2024 the pact pays 208.42 bn yen, which are 2 bn dollars at 104.21 JPY/USD.</summary>
    [Fact]
    public async Task The_rate_at_which_208_42_bn_yen_are_2_bn_dollars_is_104_21()
    {
        var (code, output, _) = await Run(
            "solve",
            Scenario("japan-2022"),
            "--find",
            Rate,
            "--target",
            "support.total=2 bn USD",
            "--year",
            "2024"
        );
        Assert.Equal(0, code);
        Assert.Equal(
            """
            economy.exchange-rates.JPY for support.total = 2.00 bn USD in FY2024 (Host-nation support, total):
              104.21 JPY/USD, which gives 2.00 bn USD
            The scenario states 115.9 JPY/USD, which gives 1.7983 bn USD.
            Sought between 1.159 JPY/USD and 1159 JPY/USD: it may be more than 0; sought up to ten times what the scenario states.
            To run it: --set economy.exchange-rates.JPY="104.21 JPY/USD"

            """.ReplaceLineEndings("\n"),
            output
        );
    }

    /// <summary>The sweep passes 40 % between two of its values; the answer lies between them, and a line between them is near it.</summary>
    [Theory]
    [InlineData("offset", 0.4, "2026")]
    [InlineData("support.total", 2.5e9, "2022")]
    [InlineData("stationing-cost.sender-share", 0.55, "2023")]
    public async Task It_agrees_with_the_crossing_in_a_sweep(
        string line,
        double target,
        string year
    )
    {
        var (code, output, error) = await Run(
            "sweep",
            Scenario("japan-2022"),
            "--input",
            $"{Rate}=40..160 JPY/USD/240",
            "-m",
            line,
            "-y",
            year,
            "-f",
            "json",
            "--charts",
            "none",
            "-o",
            Folder
        );
        Assert.True(code == 0, error);
        using var sweep = JsonDocument.Parse(output);
        var points = sweep
            .RootElement.GetProperty("cells")
            .EnumerateArray()
            .Select((c, i) => (Rate: 40 + i * 0.5, Value: c.GetProperty("value").GetDouble()))
            .ToArray();
        var (left, right) = points
            .Zip(points.Skip(1))
            .Single(p => p.First.Value < target != p.Second.Value < target);
        var answer = await Solved(
            Scenario("japan-2022"),
            "--find",
            Rate,
            "--target",
            FormattableString.Invariant($"{line}={target}{(target > 1 ? " USD" : "")}"),
            "--year",
            year
        );
        var solution = Assert.Single(answer.GetProperty("solutions").EnumerateArray());
        var found = solution.GetProperty("first").GetDouble();
        Assert.InRange(found, left.Rate, right.Rate);
        var between =
            left.Rate
            + (right.Rate - left.Rate) * (target - left.Value) / (right.Value - left.Value);
        Assert.Equal(between, found, 0.01);
        Assert.Equal(target, solution.GetProperty("value").GetDouble(), target * 1e-8);
    }

    /// <summary>1.05^2 = 1.1025 from 5 % on, 1.01^2 = 1.0201 up to 1 %, 1.03^2 = 1.0609 at 3 %.</summary>
    [Theory]
    [InlineData("1_102.5 bn KRW", "every value from 5 % to 100 %: a cap, a floor")]
    [InlineData("1_020.1 bn KRW", "every value from -50 % to 1 %: a cap, a floor")]
    [InlineData("1_060.9 bn KRW", "  3 %, which gives 1.0609 tn KRW")]
    [InlineData(
        "1_200 bn KRW",
        "  no value between -50 % and 100 %\n  it lies between 1.0201 tn KRW, at -50 %, and 1.1025 tn KRW, at 5.5 %\n"
    )]
    public async Task A_cap_and_a_floor_make_it_flat_and_bound_its_reach(
        string target,
        string told
    ) =>
        Assert.Contains(
            told,
            (
                await Run("solve", Capped(), "--find", Cpi, "--target", $"support.total={target}")
            ).Output,
            StringComparison.Ordinal
        );

    /// <summary>206.62 bn JPY / 115.9 JPY/USD / 40,000 USD = 44,568.6 persons.</summary>
    [Fact]
    public async Task Persons_are_whole()
    {
        var answer = await Solved(
            Scenario("japan-2022"),
            "--find",
            "hosts.japan.troops",
            "--target",
            "support.per-troop=40_000 USD/person"
        );
        var solution = Assert.Single(answer.GetProperty("solutions").EnumerateArray());
        Assert.Equal("44569", solution.GetProperty("text").GetString());
        Assert.Equal(44_568.6, solution.GetProperty("first").GetDouble(), 0.05);
    }

    /// <summary>What the file states year by year is sought by its year; what is no number of the model is tried as the file would state it.</summary>
    [Fact]
    public async Task A_year_and_a_range_of_ones_own_can_be_sought()
    {
        const string path = "hosts.japan.agreements.sma-2022.lines.utilities.amounts.2026";
        // 2 bn x 115.9 - (206.62 - 13.3) bn = 38.48 bn JPY.
        var answer = await Solved(
            Scenario("japan-2022"),
            "--find",
            path,
            "--target",
            "support.total=2 bn USD",
            "--between",
            "10..50 bn JPY"
        );
        Assert.Equal(
            38.48e9,
            Assert
                .Single(answer.GetProperty("solutions").EnumerateArray())
                .GetProperty("first")
                .GetDouble(),
            1
        );
    }

    [Theory]
    [InlineData("hosts.japn.troops", "offset=50%", "did you mean 'hosts.japan.troops'?")]
    [InlineData("hosts.japan.troops", "ofset=50%", "did you mean 'offset'?")]
    [InlineData("hosts.japan.troops", "offset", "for example offset=50%")]
    [InlineData("hosts.japan.troops", "offset=half", "does not begin with a number")]
    [InlineData(
        "hosts.japan.troops",
        "support.total=2 bn EUR",
        "is in EUR, and 'support.total' in USD"
    )]
    [InlineData("hosts.japan.troops", "support.total=2", "is without a unit")]
    public async Task A_mistake_is_wrong_usage(string find, string target, string told)
    {
        var (code, _, error) = await Run(
            "solve",
            Scenario("japan-2022"),
            "--find",
            find,
            "--target",
            target
        );
        Assert.Equal(2, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_the_scenario_does_not_take_is_its_error()
    {
        var (code, _, error) = await Run(
            "solve",
            Scenario("japan-2022"),
            "--find",
            "hosts.japan.troop",
            "--target",
            "offset=50%",
            "--between",
            "1..2"
        );
        Assert.Equal(1, code);
        Assert.Contains("unknown key 'troop'", error, StringComparison.Ordinal);
    }
}
