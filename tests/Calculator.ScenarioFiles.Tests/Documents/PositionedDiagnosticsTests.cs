using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>Diagnostics by place, each once.</summary>
public sealed class PositionedDiagnosticsTests
{
    private static readonly SourceFile s_a = new("a.yaml", "/a.yaml", "");
    private static readonly SourceFile s_b = new("b.yaml", "/b.yaml", "");

    private static Diagnostic Of(string code, Severity severity = Severity.Error) =>
        new(code, severity, "x", "m");

    [Fact]
    public void They_are_sorted_by_file_line_and_column()
    {
        var found = new PositionedDiagnostics();
        found.Add(Of("4"), new Position(s_b, 1, 1, 1));
        found.Add(Of("3"), new Position(s_a, 10, 1, 1));
        found.Add(Of("2"), new Position(s_a, 2, 7, 1));
        found.Add(Of("1"), new Position(s_a, 2, 3, 1));
        found.Add(Of("0"), null);
        Assert.Equal(["0", "1", "2", "3", "4"], found.Items.Select(i => i.Diagnostic.Code));
    }

    [Fact]
    public void Those_of_one_place_stay_in_the_order_found()
    {
        var at = new Position(s_a, 1, 1, 1);
        var first = new PositionedDiagnostics();
        first.Add(Of("B"), at);
        var then = new PositionedDiagnostics(first.Items);
        then.Add(Of("A"), at);
        Assert.Equal(["B", "A"], then.Items.Select(i => i.Diagnostic.Code));
    }

    [Fact]
    public void One_is_told_once_and_only_errors_are_errors()
    {
        var found = new PositionedDiagnostics();
        found.Add(Of("W", Severity.Warning), new Position(s_a, 1, 1, 1));
        found.Add(Of("W", Severity.Warning), new Position(s_a, 1, 1, 1));
        found.Add(Of("W", Severity.Warning), new Position(s_a, 2, 1, 1));
        Assert.Equal(2, found.Items.Count);
        Assert.False(found.HasErrors);
        found.Error("E", new Position(s_a, 1, 1, 1), "m", "allowed", "meant");
        Assert.True(found.HasErrors);
        Assert.Equal("meant", found.Items[1].Diagnostic.DidYouMean);
    }
}
