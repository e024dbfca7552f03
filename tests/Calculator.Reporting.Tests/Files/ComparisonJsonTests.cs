using System.Text.Json;
using Calculator.Core.Comparison;
using Calculator.Reporting.Files;

namespace Calculator.Reporting.Tests.Files;

public sealed class ComparisonJsonTests
{
    /// <summary>100 yen a year in 2022-2024 against 150 in 2023-2025.</summary>
    [Fact]
    public void Every_line_has_both_values_and_the_difference_by_year()
    {
        var (a, b) = (
            TestReports.Level(100, 10, id: "a"),
            TestReports.Level(150, 10, "2023-2025", "b")
        );
        using var json = JsonDocument.Parse(
            ComparisonJson.Write(a, b, new ScenarioComparison(a.Result, b.Result))
        );
        var root = json.RootElement;
        Assert.Equal("a", root.GetProperty("base").GetString());
        Assert.Equal("b", root.GetProperty("alternative").GetString());
        Assert.Equal([2022, 2023, 2024, 2025], Years("years"));
        Assert.Equal([2023, 2024], Years("compared-years"));
        Assert.Equal([2022], Years("left-out-of-base"));
        Assert.Equal([2025], Years("left-out-of-alternative"));
        var total = root.GetProperty("lines")
            .EnumerateArray()
            .Single(l => l.GetProperty("id").GetString() == "support.total");
        Assert.Equal("[100,100,100,null]", Compact("base"));
        Assert.Equal("[null,150,150,150]", Compact("alternative"));
        Assert.Equal("[null,50,50,null]", Compact("delta"));

        IEnumerable<int> Years(string name) =>
            root.GetProperty(name).EnumerateArray().Select(y => y.GetInt32());

        string Compact(string name) => JsonSerializer.Serialize(total.GetProperty(name));
    }

    /// <summary>50 yen more a year over two common years, all of it from the amounts.</summary>
    [Fact]
    public void The_drivers_of_a_waterfall_add_up_to_its_difference()
    {
        var (a, b) = (TestReports.Level(100, 10), TestReports.Level(150, 10, "2023-2025"));
        using var json = JsonDocument.Parse(
            ComparisonJson.Write(a, b, new ScenarioComparison(a.Result, b.Result))
        );
        var waterfall = json
            .RootElement.GetProperty("waterfalls")
            .EnumerateArray()
            .Single(w => w.GetProperty("line").GetString() == "support.total");
        Assert.Equal(200, waterfall.GetProperty("base").GetDouble());
        Assert.Equal(300, waterfall.GetProperty("alternative").GetDouble());
        Assert.Equal(100, waterfall.GetProperty("rule").GetDouble());
        Assert.Equal(
            0,
            new[] { "price", "exchange-rate", "headcount" }.Sum(d =>
                waterfall.GetProperty(d).GetDouble()
            )
        );
    }
}
