using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing.Costs;

/// <summary>What a host pays of a change.</summary>
public sealed class HostPartOfChangeTests
{
    [Fact]
    public void The_host_pays_its_share_up_to_a_cap_in_the_price_base_of_the_agreement()
    {
        // 50 % of 210 mn a year, capped at 200 mn of 2023 dollars: 105 / 1.02 = 102.94 in 2024, the rest of the cap, 97.06 x 1.0404 = 100.98, in 2025.
        var result = TestScenario.Run(
            PostureScenario.Yaml(
                PostureScenario.Move[..^2]
                    + ", host-pays: { host: japan, share: 50 %, cap: 200 mn FY2023 USD } }"
            )
        );
        var paid = result.Values("posture.change.guam-move.host").ToArray();
        Assert.Equal(105e6, paid[1], 1);
        Assert.Equal((200 - 105 / 1.02) * 1.0404 * 1e6, paid[2], 1);
        Assert.Equal(0, paid[3], 1);
        Assert.Equal(
            result.Value("posture.change.guam-move.one-time", 2025),
            paid[2] + result.Value("posture.change.guam-move.sender", 2025),
            1
        );
        Assert.Equal(paid[1], result.Value("support.one-off", 2024), 1);
    }

    /// <summary>10 mn of transport and 200 mn of construction a year at 25 %: no cap holds it down.</summary>
    [Fact]
    public void Without_a_cap_it_pays_its_share_of_every_year()
    {
        var result = PostureScenario.Run(
            PostureScenario.Move[..^2]
                + ", host-pays: { host: japan, share: 25 %, kind: in-kind } }"
        );
        Assert.Equal(
            [0, 52.5e6, 52.5e6, 52.5e6, 65e6, 0, 0],
            result.Row("posture.change.guam-move.host")
        );
        Assert.Equal(52.5e6, result.Value("support.in-kind", 2024), 1e-6);
        Assert.Null(result.Model.Find("posture.change.guam-move.host-paid-so-far"));
    }
}
