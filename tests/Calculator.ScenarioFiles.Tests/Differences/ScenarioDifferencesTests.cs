using Calculator.ScenarioFiles.Differences;
using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Differences;

/// <summary>Scenarios differ by what they say, not by how it is written.</summary>
public sealed class ScenarioDifferencesTests
{
    private const string Base = """
        scenario: a
        years: 2024-2025
        report: { currency: USD }
        hosts:
          japan:
            troops: 50_000
            agreements:
              pact:
                term: 2024-2025
                source: an example
                lines:
                  labor: { rule: schedule, amounts: { 2024-2025: 1_820 mn USD } }
                  other: { rule: escalate, base: 1 bn USD, rate: 5 % }
        published:
          - { line: support.total, year: 2024, value: 2.82 bn USD, source: x }
          - { line: support.total, year: 2025, value: 2.87 bn USD, source: y }
        """;

    public static TheoryData<string> Scenarios() => [.. ShippedReports.Ids];

    private static ScenarioFile Read(string text, params string[] settings)
    {
        var file = new ScenarioFileReader(
            new MemoryFileStore(
                new Dictionary<string, string>(StringComparer.Ordinal) { ["/s.yaml"] = text }
            ),
            new ScenarioFileOptions { Settings = [.. settings] }
        ).Read("/s.yaml");
        Assert.False(file.HasErrors, string.Join('\n', file.Diagnostics));
        return file;
    }

    private static ScenarioFile Shipped(string id) =>
        new ScenarioFileReader(
            new MemoryFileStore(
                Directory
                    .EnumerateFiles(Repository.Scenarios, "*.yaml", SearchOption.AllDirectories)
                    .ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal)
            ),
            new ScenarioFileOptions()
        ).Read(Path.Combine(Repository.Scenarios, id + ".yaml"));

    [Theory]
    [InlineData("1_820 mn USD", "1.82 bn USD")]
    [InlineData("50_000", "{ value: 50000 }")]
    [InlineData("{ 2024-2025: 1_820 mn USD }", "{ FY2025: 1_820 mn USD, 2024: 1_820_000_000 USD }")]
    [InlineData("term: 2024-2025", "term: FY2024-FY2025")]
    [InlineData("base: 1 bn USD, rate: 5 %", "rate: 5.0 %, base: 1 bn USD")]
    [InlineData("source: an example", "source: 'an example' # of a comment")]
    public void What_is_written_otherwise_is_no_difference(string text, string other)
    {
        Assert.Contains(text, Base, StringComparison.Ordinal);
        var (a, b) = (Read(Base), Read(Base.Replace(text, other, StringComparison.Ordinal)));
        Assert.Empty(ScenarioDifferences.Between(a, b));
        Assert.Empty(ScenarioDifferences.Between(b, a));
    }

    [Theory]
    [InlineData("50_000", "60_000", "hosts.japan.troops", "50_000 person", "60_000 person")]
    [InlineData(
        "{ 2024-2025: 1_820 mn USD }",
        "{ 2024: 1.82 bn USD, 2025: 1.9 bn USD }",
        "hosts.japan.agreements.pact.lines.labor.amounts.2025",
        "1_820 mn USD",
        "1.9 bn USD"
    )]
    [InlineData("report: { currency: USD }\n", "", "report.currency", "USD", null)]
    [InlineData(
        "value: 2.87 bn USD",
        "value: 2.9 bn USD",
        "published.1",
        "2.87 bn USD",
        "2.9 bn USD"
    )]
    public void A_difference_has_both_values(
        string text,
        string other,
        string path,
        string before,
        string? after
    )
    {
        Assert.Contains(text, Base, StringComparison.Ordinal);
        var (a, b) = (Read(Base), Read(Base.Replace(text, other, StringComparison.Ordinal)));
        Assert.Equal(
            [new ScenarioDifference(path, before, after)],
            ScenarioDifferences.Between(a, b)
        );
        Assert.Equal(
            [new ScenarioDifference(path, after, before)],
            ScenarioDifferences.Between(b, a)
        );
    }

    [Fact]
    public void A_setting_is_the_difference_of_a_variant() =>
        Assert.Equal(
            [new ScenarioDifference("hosts.japan.troops", "50_000 person", "9 person")],
            ScenarioDifferences.OfVariant(
                Read(Base),
                Read(Base, "hosts.japan.troops=9", "scenario=b")
            )
        );

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_does_not_differ_from_itself(string id) =>
        Assert.Empty(ScenarioDifferences.Between(Shipped(id), Shipped(id)));

    [Fact]
    public void Two_scenarios_differ_the_same_both_ways()
    {
        var (a, b) = (Shipped("japan-renewal-hold"), Shipped("japan-renewal-8bn"));
        var there = ScenarioDifferences.Between(a, b);
        Assert.NotEmpty(there);
        Assert.Equal(
            there.Select(d => (d.Path, d.After, d.Before)).Order(),
            ScenarioDifferences.Between(b, a).Select(d => (d.Path, d.Before, d.After)).Order()
        );
    }
}
