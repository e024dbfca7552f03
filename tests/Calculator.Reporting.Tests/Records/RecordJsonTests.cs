using System.Text.Json;
using Calculator.Reporting.Records;

namespace Calculator.Reporting.Tests.Records;

public sealed class RecordJsonTests
{
    [Fact]
    public void Every_figure_is_an_object_with_both_values_and_the_reason()
    {
        using var json = JsonDocument.Parse(RecordJson.Write([TestRecords.Three]));
        var figures = json.RootElement.EnumerateArray().ToArray();
        Assert.Equal(
            [true, false, false],
            figures.Select(f => f.GetProperty("agrees").GetBoolean())
        );
        Assert.All(figures, f => Assert.Equal("test", f.GetProperty("scenario").GetString()));
        Assert.Equal("cut off", figures[1].GetProperty("reason").GetString());
        Assert.Equal(1247.1e9, figures[1].GetProperty("published").GetDouble());
        Assert.Equal(1247.198e9, figures[1].GetProperty("computed").GetDouble());
        Assert.Equal(JsonValueKind.Null, figures[0].GetProperty("reason").ValueKind);
    }
}
