using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

public sealed class SettingDocumentsTests
{
    private const string Labor = "hosts.japan.agreements.sma.lines.labor";

    private static TestFile Read(params string[] settings) =>
        TestScenario.Read(
            ExtendedScenario.WithAlternative,
            options: new ScenarioFileOptions { Settings = [.. settings] }
        );

    private static string[] Errors(params string[] settings) =>
        [
            .. Read(settings)
                .Diagnostics.Where(d => d.Diagnostic.Severity == Severity.Error)
                .Select(d => $"{d.Position} {d.Diagnostic.Code}"),
        ];

    private static double[] LaborOf(TestFile file) =>
        file.Run().Result.Values("japan.sma.labor").ToArray();

    [Fact]
    public void What_is_set_holds_in_the_scenario_and_in_its_alternatives()
    {
        var file = Read($"{Labor}.amount=50 bn JPY");
        Assert.Equal([50e9, 50e9], LaborOf(file));
        Assert.Equal([50e9, 50e9], LaborOf(Assert.Single(file.Variants)));
    }

    [Fact]
    public void The_id_is_set_before_an_alternative_gets_its_name_behind_it()
    {
        var file = Read("scenario=mine");
        Assert.Equal("mine", file.Scenario!.Id);
        Assert.Equal("mine-less", Assert.Single(file.Variants).Scenario!.Id);
    }

    /// <summary>The line's source speaks for 100 bn, not for what stands in its place.</summary>
    [Fact]
    public void The_source_of_a_figure_that_is_replaced_is_not_that_of_the_new_one()
    {
        Assert.Equal("--set", Source($"{Labor}.amount=50 bn JPY"));
        Assert.Equal("me", Source($"{Labor}.amount={{ value: 50 bn JPY, source: me }}"));
        Assert.Equal("me", Source($"{Labor}.amount=50 bn JPY", $"{Labor}.source=me"));
        Assert.Equal("base", Source("title=Other"));

        static string? Source(params string[] settings) =>
            Read(settings)
                .Model!.Inputs.Single(i => i.Id == "japan.sma.labor.amount")
                .Figures.Single()
                .Source;
    }

    [Fact]
    public void What_was_set_is_told_with_what_it_stands_in_place_of()
    {
        var note = Assert.Single(
            Read($"{Labor}.amount=50 bn JPY").Diagnostics,
            d => d.Diagnostic.Code == "SET010"
        );
        Assert.Equal(
            $"'{Labor}.amount' is set to '50 bn JPY' on the command line, in place of '100 bn JPY'",
            note.Diagnostic.Message
        );
        Assert.Equal("--set 1:1:1", note.Position!.ToString());
    }

    [Fact]
    public void The_binders_errors_stand_where_the_value_was_typed()
    {
        Assert.Equal(
            [$"--set 1:1:{Labor.Length + 9} FIG002"],
            Errors($"{Labor}.amount=50 USD/JPY")
        );
        Assert.Equal(
            ["--set 2:1:13 SCN001"],
            Errors($"{Labor}.amount=50 bn JPY", "hosts.japan.troop=5")
        );
    }

    [Fact]
    public void What_a_scenario_says_of_itself_cant_be_set() =>
        Assert.Equal(
            ["--set 1:1:1 SET008", "--set 2:1:1 SET008", "--set 3:1:1 SET008"],
            Errors("extends=x", "alternatives.less.title=x", "published=[]")
        );

    [Fact]
    public void Nothing_that_was_set_is_lost_without_a_word()
    {
        Assert.Equal(["--set 2:1:1 SET009"], Errors("title=A", "title=B"));
        Assert.Equal(
            ["--set 2:1:1 SET009"],
            Errors($"{Labor}.amount=5 JPY", $"{Labor}={{ rule: level, amount: 6 JPY }}")
        );
        Assert.Equal(
            [6e9, 6e9],
            LaborOf(Read($"{Labor}={{ rule: level, amount: 5 JPY }}", $"{Labor}.amount=6 bn JPY"))
        );
    }
}
