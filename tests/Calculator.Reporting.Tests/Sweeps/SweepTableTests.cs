using System.Text.Json;
using Calculator.Reporting.Sweeps;

namespace Calculator.Reporting.Tests.Sweeps;

public sealed class SweepTableTests
{
    private static SweepTable Table()
    {
        var report = TestReports.Level(100, 10) with { Settings = ["z=1"] };
        return new SweepTable(
            report,
            report.Result.Model.Find("support.total")!,
            2023,
            [new SweptInput("a", ["1", "2"]), new SweptInput("b", ["x", "y", "=z"])],
            [1, 2, 3, 4, 5, double.NaN]
        );
    }

    [Fact]
    public void Values_stand_row_by_row()
    {
        Assert.Equal((3, 2, 4), (Table().Columns, Table().Value(0, 1), Table().Value(1)));
        Assert.Equal(
            ["1 x", "1 y", "1 =z", "2 x", "2 y", "2 =z"],
            Table().Cells().Select(c => string.Join(' ', c.Texts))
        );
        Assert.Equal(1, (Table() with { Inputs = [Table().Inputs[0]] }).Columns);
    }

    [Fact]
    public void A_row_of_the_csv_is_a_combination_and_no_text_becomes_a_formula()
    {
        var rows = SweepCsv.Write(Table()).Split("\r\n");
        Assert.Equal("a,b,line,title,year,value,unit", rows[0]);
        Assert.Equal("1,y,support.total,\"Host-nation support, total\",2023,2,JPY", rows[2]);
        Assert.Equal("2,'=z,support.total,\"Host-nation support, total\",2023,,JPY", rows[6]);
    }

    [Fact]
    public void The_json_says_what_was_set()
    {
        using var json = JsonDocument.Parse(SweepJson.Write(Table()));
        Assert.Equal("z=1", json.RootElement.GetProperty("settings")[0].GetString());
        var cells = json.RootElement.GetProperty("cells");
        Assert.Equal(6, cells.GetArrayLength());
        Assert.Equal("y", cells[1].GetProperty("b").GetString());
        Assert.Equal(JsonValueKind.Null, cells[5].GetProperty("value").ValueKind);
    }
}
