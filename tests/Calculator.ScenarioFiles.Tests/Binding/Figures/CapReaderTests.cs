using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>A host's part of 1,000 mn FY2012 USD, 36 %, with its cap; prices have risen by 10 % from FY2008 to FY2012.</summary>
public sealed class CapReaderTests
{
    private static string Yaml(string cap) =>
        $$"""
            scenario: base
            years: 2012
            economy: { deflators: { USD: { schedule: { 2008: 100, 2010: 105, 2012: 110 } } } }
            hosts: { japan: {} }
            posture:
              sites:
                okinawa: { host: japan, latitude: 26.3, longitude: 127.8 }
                guam: { home: true, latitude: 13.6, longitude: 144.9 }
              units: { marines: { service: marine-corps, site: okinawa, personnel: 8_000 } }
              changes:
                go:
                  change: move
                  unit: marines
                  to: guam
                  start: 2012
                  construction: 1_000 mn FY2012 USD
                  host-pays: { host: japan, share: 36 %, cap: {{cap}} }
            """;

    [Theory]
    [InlineData("300 mn FY2008 USD", 330e6)]
    [InlineData("{ value: 300 mn FY2008 USD }", 330e6)]
    [InlineData("{ value: 300 mn FY2008 USD, rebased: 361 mn FY2012 USD }", 360e6)]
    [InlineData("{ value: 300 mn FY2008 USD, rebased: 350 mn FY2012 USD }", 350e6)]
    [InlineData("{ value: 300 mn FY2008 USD, rebased: { value: 340 mn USD, source: x } }", 340e6)]
    public void The_rebased_cap_counts(string cap, double paid) =>
        Assert.Equal(paid, TestScenario.Run(Yaml(cap)).Value("posture.change.go.host", 2012), 1);

    [Fact]
    public void Both_figures_are_named_where_the_cap_is_an_input()
    {
        var input = TestScenario
            .Read(Yaml("{ value: 300 mn FY2008 USD, rebased: 350 mn FY2012 USD, source: treaty }"))
            .Model!.Inputs.Single(i => i.Id == "posture.change.go.host-cap");
        Assert.Contains("300 mn FY2008 USD", input.Title, StringComparison.Ordinal);
        Assert.Contains("350 mn FY2012 USD", input.Title, StringComparison.Ordinal);
        Assert.Equal("treaty", input.Source);
        Assert.Equal("posture.changes.go.host-pays.cap.rebased", input.Scalar!.ChangedAt);
    }

    [Theory]
    [InlineData("cap: 200 mn FY2012 USD", 200e6)]
    [InlineData("cap: { value: 200 mn FY2008 USD }", 220e6)]
    [InlineData("cap: { rebased: 210 mn FY2012 USD }", 210e6)]
    public void A_delta_s_cap_is_not_the_one_that_was_rebased(string cap, double paid)
    {
        var delta =
            "scenario: delta\nextends: base\nposture: { changes: { go: { host-pays: { "
            + cap
            + " } } } }\n";
        var others = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["base.yaml"] = Yaml("{ value: 300 mn FY2008 USD, rebased: 350 mn FY2012 USD }"),
        };
        Assert.Equal(
            paid,
            TestScenario.Run(delta, others).Value("posture.change.go.host", 2012),
            1
        );
    }

    [Theory]
    [InlineData("{ value: 1 bn FY2008 USD, rebased: 1 bn FY2012 JPY }", "POS013")]
    [InlineData("{ value: 1 bn FY2008 USD, rebased: 2 bn FY2008 USD }", "POS013")]
    [InlineData("{ rebased: 2 bn FY2008 USD }", "SCN002")]
    [InlineData("{ value: 1 bn FY2008 USD, rebase: 2 bn FY2008 USD }", "SCN001")]
    public void A_rebasing_is_one_of_the_same_amount_in_other_prices(string cap, string code)
    {
        var error = Assert.Single(TestScenario.Errors(Yaml(cap)));
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Equal(17, error.Position?.Line);
    }
}
