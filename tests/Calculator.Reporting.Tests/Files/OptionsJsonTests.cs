using System.Text.Json;
using Calculator.Core.Comparison;
using Calculator.Reporting.Files;
using Calculator.Reporting.Options;

namespace Calculator.Reporting.Tests.Files;

public sealed class OptionsJsonTests
{
    /// <summary>2023-2024 are common to a and c: 2 x 100 against 2 x 70 yen, by rule and amounts.</summary>
    [Fact]
    public void Lines_have_a_row_for_each_scenario_and_each_other_one_its_drivers()
    {
        var a = TestReports.Level(100, 10, id: "a") with { Settings = ["x=1"] };
        var (b, c) = (
            TestReports.Level(150, 10, id: "b"),
            TestReports.Level(70, 20, "2023-2025", "c")
        );
        using var json = JsonDocument.Parse(
            OptionsJson.Write(
                new OptionTable([a, b, c]),
                [
                    new ScenarioComparison(a.Result, b.Result),
                    new ScenarioComparison(a.Result, c.Result),
                ]
            )
        );
        var root = json.RootElement;
        Assert.Equal("a", root.GetProperty("base").GetString());
        Assert.Equal(
            ["a", "b", "c"],
            root.GetProperty("scenarios")
                .EnumerateArray()
                .Select(s => s.GetProperty("id").GetString())
        );
        Assert.Equal("x=1", root.GetProperty("settings")[0].GetString());
        var values = root.GetProperty("lines")
            .EnumerateArray()
            .Single(l => l.GetProperty("id").GetString() == "support.total")
            .GetProperty("values");
        Assert.Equal("[100,100,100,null]", Flat(values.GetProperty("a")));
        Assert.Equal("[null,70,70,70]", Flat(values.GetProperty("c")));
        var waterfall = root.GetProperty("waterfalls")
            .EnumerateArray()
            .Single(w =>
                w.GetProperty("scenario").GetString() == "c"
                && w.GetProperty("line").GetString() == "support.total"
            );
        Assert.Equal(-60, waterfall.GetProperty("rule").GetDouble());
    }

    private static string Flat(JsonElement element) =>
        string.Concat(element.GetRawText().Where(c => !char.IsWhiteSpace(c)));
}
