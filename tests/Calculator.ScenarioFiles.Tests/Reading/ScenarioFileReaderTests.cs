using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>A file read: its scenario, its alternatives when asked for, its places.</summary>
public sealed class ScenarioFileReaderTests
{
    private static ScenarioFile Read(
        string yaml,
        ScenarioFileOptions? options = null,
        Dictionary<string, string>? others = null
    ) =>
        new ScenarioFileReader(
            new MemoryFileStore(
                new Dictionary<string, string>(others ?? [], StringComparer.Ordinal)
                {
                    ["/s/a.yaml"] = yaml,
                }
            ),
            options ?? new ScenarioFileOptions()
        ).Read("/s/a.yaml");

    [Fact]
    public void Alternatives_are_known_by_name_and_title_without_being_bound()
    {
        var file = Read(
            ExtendedScenario.WithAlternative + "  broken: { years: soon }\n  empty: 5\n"
        );
        Assert.False(file.HasErrors);
        Assert.NotNull(file.Scenario);
        Assert.Equal(
            [("less", "Less"), ("broken", "broken"), ("empty", "empty")],
            file.Alternatives
        );
    }

    [Fact]
    public void An_alternative_is_bound_when_it_is_asked_for()
    {
        var file = Read(ExtendedScenario.WithAlternative + "  broken: { years: soon }\n");
        var less = file.Alternative("less");
        Assert.Equal(("test-less", "Less"), (less.Scenario!.Id, less.Scenario.Title));
        Assert.Equal("less", less.AlternativeName);
        Assert.Null(file.AlternativeName);
        Assert.Equal(
            "SCN009",
            Assert.Single(file.Alternative("broken").Diagnostics).Diagnostic.Code
        );
        Assert.False(file.HasErrors);
    }

    [Fact]
    public void An_alternative_by_option_is_the_one_that_is_asked_for()
    {
        var asked = Read(ExtendedScenario.WithAlternative).Alternative("less");
        var wanted = Read(
            ExtendedScenario.WithAlternative,
            new ScenarioFileOptions { Alternative = "less" }
        );
        Assert.Equal(asked.Scenario!.Id, wanted.Scenario!.Id);
        Assert.Equal(asked.AlternativeName, wanted.AlternativeName);
        Assert.Equal(
            asked.Scenario.StatedFigures.Select(f => (f.Path, f.Value)),
            wanted.Scenario.StatedFigures.Select(f => (f.Path, f.Value))
        );
    }

    [Fact]
    public void An_alternative_that_is_none_is_told_with_the_nearest()
    {
        var file = Read(ExtendedScenario.WithAlternative).Alternative("les");
        Assert.Null(file.Scenario);
        var error = Assert.Single(file.Diagnostics).Diagnostic;
        Assert.Equal(("ALT001", "less"), (error.Code, error.DidYouMean));
    }

    /// <summary>A scenario that can be bound is given although its document has errors, so that those of compiling are told with them.</summary>
    [Fact]
    public void A_scenario_whose_document_has_an_error_is_still_there_to_be_looked_through()
    {
        var file = Read(
            "scenario: mine\nextends: base\nhosts: { japan: { gdp: ~ } }\n",
            others: new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["/s/base.yaml"] = ExtendedScenario.Yaml,
            }
        );
        Assert.Equal("EXT007", Assert.Single(file.Diagnostics).Diagnostic.Code);
        Assert.True(file.HasErrors);
        Assert.NotNull(file.Scenario);
    }

    [Fact]
    public void A_document_that_can_t_be_read_gives_itself_for_any_alternative()
    {
        var file = Read("a: [\n");
        Assert.Null(file.Scenario);
        Assert.Same(file, file.Alternative("less"));
        Assert.Empty(file.Alternatives);
    }

    [Fact]
    public void Items_have_places_and_so_have_later_diagnostics()
    {
        var file = Read("scenario: a\nyears: 2022\nhosts: { japan: { troops: 55_000 } }\n");
        var troops = file.PositionOf("hosts.japan.troops")!;
        Assert.Equal((3, 27), (troops.Line, troops.Column));
        var diagnostic = new Core.Diagnostics.Diagnostic(
            "X",
            Core.Diagnostics.Severity.Warning,
            "hosts.japan.troops",
            "m"
        );
        Assert.Equal(27, file.Place(diagnostic).Position!.Column);
        Assert.Equal(19, file.Place(diagnostic with { AtKey = true }).Position!.Column);
    }

    [Fact]
    public void A_file_that_is_not_there_is_no_diagnostic() =>
        Assert.Throws<FileNotFoundException>(() =>
            new ScenarioFileReader(
                new MemoryFileStore(new Dictionary<string, string>(StringComparer.Ordinal)),
                new ScenarioFileOptions()
            ).Read("/s/none.yaml")
        );
}
