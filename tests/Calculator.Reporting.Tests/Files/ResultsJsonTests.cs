using System.Text.Json;
using Calculator.Reporting.Files;

namespace Calculator.Reporting.Tests.Files;

public sealed class ResultsJsonTests
{
    [Fact]
    public void Json_has_the_agreed_shape()
    {
        using var json = JsonDocument.Parse(ResultsJson.Write(TestReports.Labor()));
        var root = json.RootElement;
        Assert.Equal("test", root.GetProperty("scenario").GetString());
        Assert.Equal("Title", root.GetProperty("title").GetString());
        Assert.Equal(
            [2022, 2023],
            root.GetProperty("years").EnumerateArray().Select(y => y.GetInt32())
        );
        Assert.Equal("JPY", root.GetProperty("currency").GetString());
        Assert.Equal("then-year", root.GetProperty("basis").GetString());
        Assert.Equal("one warning", root.GetProperty("warnings")[0].GetString());
        var total = root.GetProperty("lines")
            .EnumerateArray()
            .Single(l => l.GetProperty("id").GetString() == "support.total");
        Assert.Equal("JPY", total.GetProperty("unit").GetString());
        Assert.Equal(
            [100.5e9, 100.5e9],
            total.GetProperty("values").EnumerateArray().Select(v => v.GetDouble())
        );
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(
            ResultsJson.Write(TestReports.Labor()),
            ResultsJson.Write(TestReports.Labor())
        );

    /// <summary>Support per troop of nobody is no number.</summary>
    [Fact]
    public void A_year_without_a_value_is_null()
    {
        var text = System.Text.Encoding.UTF8.GetString(ResultsJson.Write(TestReports.Level(5, 0)));
        using var json = JsonDocument.Parse(text);
        var perTroop = json
            .RootElement.GetProperty("lines")
            .EnumerateArray()
            .Single(l => l.GetProperty("id").GetString() == "support.per-troop");
        Assert.All(
            perTroop.GetProperty("values").EnumerateArray(),
            v => Assert.Equal(JsonValueKind.Null, v.ValueKind)
        );
    }
}
