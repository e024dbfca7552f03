using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>Programmes, contingencies, deployments and ways to station.</summary>
public sealed class ProgrammeBinderTests
{
    private static (ProgrammeBinder Binder, Fragment Fragment) Of(string yaml)
    {
        var fragment = new Fragment(yaml + "\n");
        return (new ProgrammeBinder(fragment.Context, ["japan"]), fragment);
    }

    [Fact]
    public void A_programme_has_a_host_its_share_and_a_rule()
    {
        var (binder, fragment) = Of(
            "glide-phase: { host: japan, host-share: 33 %, rule: level, amount: 1 bn USD }"
        );
        var programme = Assert.Single(
            fragment.Names.All(ScenarioKeys.Programmes, binder.Programme)
        );
        Assert.Equal(("Glide phase", "japan"), (programme.Title, programme.HostId));
        Assert.Empty(fragment.Told);
    }

    [Fact]
    public void A_contingency_takes_all_its_figures()
    {
        const string figures =
            "host: japan, sites: 4, set-up: 1 bn USD, persons: 100, days: 30, daily-cost: 120 USD/person/day, probability: 0.05";
        var (binder, fragment) = Of($"a: {{ {figures} }}");
        var contingency = Assert.Single(
            fragment.Names.All(ScenarioKeys.Contingencies, binder.Contingency)
        );
        Assert.Equal(
            (4, 1e9, 100, 30, 120),
            (
                contingency.Sites.Value,
                contingency.SetUp.Value,
                contingency.Persons.Value,
                contingency.Days.Value,
                contingency.DailyCost.Value
            )
        );
        Assert.Null(contingency.HostProvides);
        // A probability is written as a fraction as often as with a sign.
        Assert.Empty(fragment.Told);
        foreach (var figure in figures.Split(", "))
        {
            var (other, without) = Of(
                $"a: {{ {string.Join(", ", figures.Split(", ").Where(f => f != figure))} }}"
            );
            Assert.Empty(without.Names.All(ScenarioKeys.Contingencies, other.Contingency));
            Assert.Equal(["SCN002 1:1"], without.Told);
        }
    }

    [Fact]
    public void A_deployment_costs_only_where_a_rule_says_what()
    {
        var (binder, fragment) = Of(
            "a: { host: japan, personnel: 570 }\nb: { host: japan, personnel: 60, rule: level, amount: 5 bn JPY }"
        );
        Assert.Equal(
            [true, false],
            fragment
                .Names.All(ScenarioKeys.HostDeployments, binder.Deployment)
                .Select(d => d.Cost is null)
        );
    }

    [Theory]
    [InlineData("a: { recurring: 1 USD, alternative: 2 USD, one-time: 3 USD }", "SCN002 1:1")]
    [InlineData(
        "a: { recurring: 1 USD, alternative: 2 USD, one-time: 3 USD, start: 2022, discount-rate: much }",
        "FIG001 1:89"
    )]
    public void A_way_to_station_that_lacks_something_is_told(string yaml, string told)
    {
        var (binder, fragment) = Of(yaml);
        fragment.Names.All(ScenarioKeys.StationingOptions, ProgrammeBinder.Option);
        Assert.Equal([told], fragment.Told);
    }
}
