using System.Globalization;
using System.Text.Json;
using Calculator.Reporting.Files;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Files;

/// <summary>The files of every shipped scenario.</summary>
public sealed class ShippedOutputTests
{
    public static TheoryData<string> Ids() => [.. ShippedReports.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Results_hold_every_line_with_a_number_or_none_for_every_year(string id)
    {
        var report = ShippedReports.Of(id);
        using var json = JsonDocument.Parse(ResultsJson.Write(report));
        Assert.Equal(
            [
                "scenario",
                "title",
                "years",
                "currency",
                "basis",
                "lines",
                "published",
                "warnings",
                "notes",
            ],
            json.RootElement.EnumerateObject().Select(p => p.Name)
        );
        var years = json.RootElement.GetProperty("years").GetArrayLength();
        var lines = json.RootElement.GetProperty("lines").EnumerateArray().ToArray();
        Assert.Equal(
            report.Result.Model.Lines.Select(l => l.Id),
            lines.Select(l => l.GetProperty("id").GetString())
        );
        Assert.All(
            lines,
            l =>
            {
                Assert.Equal(
                    ["id", "title", "unit", "values"],
                    l.EnumerateObject().Select(p => p.Name)
                );
                Assert.NotEmpty(l.GetProperty("title").GetString()!);
                Assert.NotEmpty(l.GetProperty("unit").GetString()!);
                Assert.Equal(
                    report.Result.Values(l.GetProperty("id").GetString()!).ToArray(),
                    l.GetProperty("values")
                        .EnumerateArray()
                        .Select(v => v.ValueKind == JsonValueKind.Null ? double.NaN : v.GetDouble())
                );
                Assert.Equal(years, l.GetProperty("values").GetArrayLength());
            }
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Two_readings_give_the_same_bytes(string id)
    {
        Assert.Equal(
            ResultsJson.Write(ShippedReports.Of(id)),
            ResultsJson.Write(ShippedReports.Of(id))
        );
        Assert.Equal(
            LedgerCsv.Write(ShippedReports.Of(id)),
            LedgerCsv.Write(ShippedReports.Of(id))
        );
    }

    /// <summary>Rows of the ledger by what they are: each line of the model once a year.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_ledger_has_each_line_once_a_year(string id)
    {
        var report = ShippedReports.Of(id);
        var rows = LedgerCsv.Write(report).TrimEnd().Split("\r\n");
        Assert.Equal("line,title,role,host,payer,category,kind,year,value,unit,source", rows[0]);
        Assert.Equal(
            report.Result.Model.Lines.Length * report.Result.Model.Years.Count,
            rows.Length - 1
        );
        Assert.All(rows, r => Assert.False(r[0] is '=' or '+' or '-' or '@', r));
        Assert.DoesNotContain("NaN", string.Join('\n', rows), StringComparison.Ordinal);
        Assert.Contains(
            report.Result.Model.Years.First.ToString(CultureInfo.InvariantCulture),
            rows[1],
            StringComparison.Ordinal
        );
    }
}
