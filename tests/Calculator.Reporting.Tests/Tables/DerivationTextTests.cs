using System.Collections.Immutable;
using Calculator.Core.Evaluation;
using Calculator.Reporting.Tables;

namespace Calculator.Reporting.Tests.Tables;

public sealed class DerivationTextTests
{
    private static string[] Explained(string line)
    {
        var report = TestReports.Level(100, 8);
        return DerivationText
            .Write(Derivation.Of(report.Result, line, 2023), report.Positions)
            .Split('\n');
    }

    /// <summary>100 yen over 8 persons.</summary>
    [Fact]
    public void The_first_line_is_the_number_and_inputs_stand_below_it()
    {
        var lines = Explained("support.per-troop");
        Assert.StartsWith(
            "support.per-troop [2023] = 12.5 JPY/person",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            lines,
            l => l.TrimStart().StartsWith("japan.troops", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_input_names_its_source_and_the_line_of_its_file()
    {
        var lines = Explained("support.total").Select(l => l.Trim()).ToArray();
        Assert.Contains("source: s", lines);
        Assert.Contains(lines, l => l.StartsWith("at: test.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_places_none_is_named() =>
        Assert.DoesNotContain(
            "at: ",
            DerivationText.Write(
                Derivation.Of(TestReports.Level(100, 8).Result, "support.total", 2023),
                ImmutableDictionary<string, string>.Empty
            ),
            StringComparison.Ordinal
        );
}
