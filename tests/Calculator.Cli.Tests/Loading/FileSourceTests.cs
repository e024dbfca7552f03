using Calculator.Cli.Loading;
using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Loading;

public sealed class FileSourceTests
{
    private static FileSource Source(string alternatives, string? alternative = null) =>
        new(
            new ScenarioFileReader(
                new MemoryFileStore(
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["/s/test.yaml"] =
                            TestScenario.OneAgreement(
                                "labor: { rule: level, amount: 5 JPY, source: s }"
                            ) + $"\nalternatives: {alternatives}\n",
                    }
                ),
                new ScenarioFileOptions { Alternative = alternative }
            ).Read("/s/test.yaml")
        );

    [Fact]
    public void Places_and_names_are_those_of_the_file()
    {
        var source = Source("{}").Scenario()!;
        Assert.Equal("test.yaml", source.FileName);
        Assert.Equal("test.yaml:3:8", source.PlaceOf("years")!.Value.ToString());
    }

    [Fact]
    public void An_alternative_is_read_once_and_is_its_own_scenario()
    {
        var file = Source("{ named: { title: Named } }");
        Assert.Equal(["named"], file.AlternativeNames);
        Assert.Same(file.Alternative("named"), file.Alternative("named"));
        var alternative = Assert.Single(file.Scenario()!.Alternatives);
        Assert.Equal(("named", "Named"), (alternative.Name, alternative.Title));
        Assert.Equal("test-named", alternative.Read()!.Scenario.Id);
    }

    [Fact]
    public void One_with_errors_is_no_source() =>
        Assert.Null(
            Assert.Single(Source("{ bad: { yeers: 2022 } }").Scenario()!.Alternatives).Read()
        );

    [Fact]
    public void An_alternative_has_no_alternatives() =>
        Assert.Empty(Source("{ named: { title: Named } }", "named").Scenario()!.Alternatives);
}
