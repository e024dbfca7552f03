using System.Collections.Immutable;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class InputPositionsTests
{
    [Theory]
    [InlineData("a", "pact.yaml:3:9")]
    [InlineData("a b", "pact.yaml:3:9 to 7:9")]
    [InlineData("b c", "pact.yaml:7:9 to base.yaml:12:5")]
    [InlineData("elsewhere", null)]
    public void Figures_are_placed_by_file_and_line_without_folders(string paths, string? expected)
    {
        var report = TestReports.Smallest() with
        {
            Positions = ImmutableDictionary<string, string>
                .Empty.Add("a", "/home/someone/pact.yaml:3:9")
                .Add("b", "/home/someone/pact.yaml:7:9")
                .Add("c", "C:\\base.yaml:12:5"),
        };

        Assert.Equal(expected, InputPositions.Describe(report.Positions, paths.Split(' ')));
    }
}
