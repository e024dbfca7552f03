using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Tests.Format;

/// <summary>What may stand at a dotted path.</summary>
public sealed class FormatPlaceTests
{
    private static FormatPlace? Find(string path, string? rule = null) =>
        path.Split('.')
            .Aggregate(
                (FormatPlace?)FormatPlace.Root,
                (at, name) => at?.Below(name, key => key == CommonKeys.Rule.Name ? rule : null)
            );

    [Theory]
    [InlineData("hosts.japan.troops", null, "persons")]
    [InlineData("hosts.japan.troops.2024", null, "persons")]
    [InlineData("hosts.japan.troops.base-year", null, "fiscal-year")]
    [InlineData("economy.exchange-rates.JPY", null, "exchange-rate")]
    [InlineData("economy.exchange-rates.JPY.then.growth", null, "ratio")]
    [InlineData("hosts.japan.agreements.sma.lines.labor.amount", "level", "money")]
    [InlineData("hosts.japan.agreements.sma.lines.labor.amount", "per-troop", "money-per-person")]
    [InlineData("hosts.japan.agreements.sma.lines.all.shares.labor", "allocate", "ratio")]
    [InlineData("hosts.japan.agreements.sma.lines.all.total.cap", "escalate", null)]
    [InlineData("hosts.japan.agreements.sma.lines.all.of.lag", "ratchet", null)]
    [InlineData("alternatives.high.hosts.japan.gdp", null, "money")]
    [InlineData("posture.changes.go.host-pays.cap.rebased", null, "money")]
    public void A_figure_has_the_kind_that_is_declared(string path, string? rule, string? kind) =>
        Assert.Equal(kind, Find(path, rule)?.Kind?.Name);

    [Theory]
    [InlineData("hosts.japan.tropps")]
    [InlineData("hosts.japan.agreements.sma.lines.labor.lag")]
    [InlineData("report.currency.code")]
    [InlineData("posture.changes.go.becomes")]
    public void Nothing_else_stands_there(string path) => Assert.Null(Find(path, "level"));

    [Fact]
    public void A_key_is_told_with_the_map_that_has_it()
    {
        var place = Find("report.basis")!;
        Assert.Equal(("basis", "report"), (place.Key!.Name, place.Owner!.Name));
        Assert.Equal("lag", Find("programmes.a.lag", "escalate")!.Parameter!.Name);
    }
}
