using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation;

public sealed class HostLinesTests
{
    [Fact]
    public void Troops_are_those_that_the_host_states() =>
        ExpectedLine.Is(
            TestScenario.Run(
                TestScenario.OneAgreement(
                    "a: { rule: level, amount: 1 bn JPY }",
                    "2022-2023",
                    host: "troops: { schedule: { 2022: 54_000, 2023: 55_000 } }"
                )
            ),
            "japan.troops",
            0,
            54_000,
            55_000
        );

    /// <summary>2,000 at Kadena and 75 % of 1,000 in turns at Zama; those in Guam are nobody's guests.</summary>
    [Fact]
    public void Without_a_number_they_are_the_people_present_at_its_sites() =>
        ExpectedLine.Is(
            TestScenario.Run(
                """
                scenario: test
                years: 2022-2022
                report: { currency: USD }
                hosts: { japan: {} }
                posture:
                  sites:
                    kadena: { name: Kadena, host: japan, latitude: 26, longitude: 128 }
                    zama: { name: Zama, host: japan, latitude: 35, longitude: 139 }
                    guam: { name: Guam, home: true, latitude: 13, longitude: 145 }
                  units:
                    wing: { service: air-force, site: kadena, personnel: 2_000 }
                    brigade: { service: army, site: zama, personnel: 1_000, presence: rotational, presence-factor: 75 % }
                    regiment: { service: marine-corps, site: guam, personnel: 500 }
                """
            ),
            "japan.troops",
            0,
            2_750
        );

    /// <summary>A bill is no support: only the share of it that an agreement takes over is.</summary>
    [Fact]
    public void A_bill_counts_where_it_is_shared_and_nowhere_else()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "utilities: { rule: share, of: power, share: 60 % }",
                "2022-2022",
                host: "bills: { power: 40 bn JPY }"
            )
        );
        ExpectedLine.Is(result, "japan.bills.power", 0, 40e9);
        ExpectedLine.Is(result, "support.total", 0, 24e9);
    }
}
