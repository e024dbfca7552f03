using Calculator.Core.Diagnostics;

namespace Calculator.Core.Tests.Diagnostics;

public sealed class DiagnosticCollectorTests
{
    [Fact]
    public void What_is_found_twice_is_told_once_in_the_order_found()
    {
        var found = new DiagnosticCollector();
        found.Warning("B", "p", "second letter");
        found.Error("A", "p", "first letter");
        found.Warning("B", "p", "second letter");
        Assert.Equal(["B", "A"], found.Items.Select(d => d.Code));
    }

    [Fact]
    public void One_mistake_at_two_places_is_told_at_both()
    {
        var found = new DiagnosticCollector();
        found.Error("A", "p", "wrong", allowed: "right");
        found.Error("A", "q", "wrong", allowed: "right");
        found.Error("A", "q", "wrong", allowed: "right", atKey: true);
        Assert.Equal(3, found.Items.Count);
    }

    [Fact]
    public void Notes_and_warnings_are_no_errors()
    {
        var found = new DiagnosticCollector();
        found.Note("N", "p", "note");
        found.Warning("W", "p", "warning");
        Assert.False(found.HasErrors);
        found.Error("E", "p", "error");
        Assert.True(found.HasErrors);
    }
}
