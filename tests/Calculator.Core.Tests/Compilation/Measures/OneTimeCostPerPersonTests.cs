using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>One-time cost of each person moved.</summary>
public sealed class OneTimeCostPerPersonTests
{
    /// <summary>1,000 people move over two years at 10,000 USD each and 40 mn USD of construction: 25 mn a year,
    /// 25 mn / 500 = 50 mn / 1,000 = 50,000 USD each; a host's part is in it.</summary>
    [Fact]
    public void One_time_cost_of_each_person_moved()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2022-2024
            report: { currency: USD }
            hosts: { japan: {} }
            posture:
              sites:
                kadena: { name: Kadena, host: japan, latitude: 26.36, longitude: 127.77 }
                guam: { home: true, latitude: 13.58, longitude: 144.92 }
              units:
                marines: { title: Marines, service: marine-corps, site: kadena, personnel: 4_000 }
              changes:
                to-guam: { change: move, unit: marines, from: kadena, to: guam, personnel: 1_000, start: 2022, over: 2,
                           transport: 10_000 USD/person, construction: 40 mn USD, host-pays: { host: japan, share: 36 %, kind: cash } }
            """
        );
        Assert.Equal(25e6, result.Value("posture.one-time-cost", 2022), 1e-3);
        Assert.Equal(50e6, result.Value("posture.one-time-cost", 2024), 1e-3);
        Assert.Equal(500, result.Value("posture.persons-moved", 2022), 1e-9);
        Assert.Equal(50_000, result.Value("posture.one-time-cost-per-person", 2022), 1e-6);
        Assert.Equal(50_000, result.Value("posture.one-time-cost-per-person", 2024), 1e-6);
    }
}
