using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format.Maps;
using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>Series and unit types found by name in the reference folders.</summary>
public sealed class SeriesLibraryTests
{
    private static string Series(string name, int value) =>
        $"series:\n  {name}:\n    unit: JPY\n    source: s\n    values: {{ 2022: {value} }}\n";

    private static (
        SeriesLibrary Library,
        BindingContext Context,
        PositionedDiagnostics Found
    ) Library(params (string Path, string Text)[] files)
    {
        var found = new PositionedDiagnostics();
        var library = new SeriesLibrary(
            new MemoryFileStore(files.ToDictionary(f => f.Path, f => f.Text)),
            ["/mine/reference", "/shipped/reference"],
            found
        );
        return (
            library,
            new BindingContext(new DiagnosticCollector(), library, new SourceMap()),
            found
        );
    }

    [Fact]
    public void The_folder_nearest_to_the_scenario_wins()
    {
        var (library, context, _) = Library(
            ("/shipped/reference/a.yaml", Series("rate", 1)),
            ("/mine/reference/z.yaml", Series("rate", 2))
        );
        Assert.Equal(2, library.Find("rate", context)!.Values[2022].Value);
    }

    [Fact]
    public void A_name_that_no_file_has_is_none_and_every_name_is_known()
    {
        var (library, context, _) = Library(
            ("/shipped/reference/a.yaml", Series("rate", 1)),
            ("/mine/reference/b.yaml", Series("gdp", 2))
        );
        Assert.Null(library.Find("rat", context));
        Assert.Equal(["gdp", "rate"], library.Names());
    }

    [Fact]
    public void A_file_that_nobody_asks_for_is_not_read_as_yaml()
    {
        var (library, context, found) = Library(
            ("/mine/reference/bad.yaml", "series: [\n"),
            ("/mine/reference/good.yaml", Series("rate", 1))
        );
        Assert.NotNull(library.Find("rate", context));
        Assert.Empty(found.Items);
    }

    [Fact]
    public void A_unit_type_is_found_by_its_name()
    {
        var (library, context, _) = Library(
            ("/mine/reference/t.yaml", "unit-types:\n  brigade: { personnel: 4_000 }\n")
        );
        Assert.Equal(
            "4_000",
            library.FindUnitType("brigade", context)!.Text(UnitTypeKeys.Personnel)
        );
        Assert.Null(library.FindUnitType("division", context));
    }

    [Fact]
    public void A_series_beside_the_scenario_comes_before_a_shipped_one()
    {
        static string Series(string value) =>
            $"series:\n  rate:\n    title: t\n    unit: JPY/USD\n    source: s\n    values:\n      2022: {value}\n";
        var file = TestScenario.Read(
            """
            scenario: a
            years: 2022
            economy: { exchange-rates: { JPY: { series: rate } } }
            hosts: { japan: { agreements: { sma: { term: 2022, lines: { labor: { rule: level, amount: 100 JPY } } } } } }
            """,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["reference/r.yaml"] = Series("100"),
                ["/program/scenarios/reference/r.yaml"] = Series("50"),
            },
            new ScenarioFileOptions { ShippedScenarios = "/program/scenarios" }
        );
        var result = Core.Evaluation.EvaluationResult.Run(
            file.Model!,
            new Core.Diagnostics.DiagnosticCollector()
        )!;
        Assert.Equal(1, result.Value("support.total", 2022));
    }
}
