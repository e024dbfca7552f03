using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class SourcesLayoutTests
{
    private static readonly SourcesLayout s_layout = new WorkbookDraft(TestReports.Pact()).Sources;

    [Fact]
    public void Every_source_stands_once_and_inputs_without_one_come_last()
    {
        var sources = s_layout.Sources.Select(s => s.Source).ToArray();
        Assert.Equal(sources.Distinct(), sources);
        Assert.Equal("", sources[^1]);
        Assert.Contains("cost.per-person", s_layout.Sources[^1].Uses.Select(u => u.Id));
    }

    [Fact]
    public void Figures_of_several_sources_are_told_by_their_years()
    {
        var uses = s_layout
            .Sources.SelectMany(s => s.Uses.Select(u => (s.Source, Use: u)))
            .Where(u => u.Use.Id == "japan.cpi")
            .ToArray();
        Assert.Equal(
            [("Statistics Bureau of Japan, CPI annual report", "2020-2021"), ("", "2022-2026")],
            uses.Select(u => (u.Source, u.Use.Years))
        );
    }

    [Fact]
    public void A_line_rests_on_the_inputs_it_reads_and_one_that_follows_from_lines_has_no_row()
    {
        var labor = s_layout.Lines.Single(l => l.Line.Id == "japan.sma-2022.labor");
        Assert.Equal(s_layout.RowOf("japan.sma-2022.labor"), labor.Row);
        Assert.Superset(
            new HashSet<string>
            {
                "japan.sma-2022.labor.amount",
                "japan.cpi",
                "cpi.lag",
                "r1c1",
                "japan.sma-2022.cap",
            },
            labor.Uses.Select(u => u.Id).ToHashSet()
        );
        Assert.Null(s_layout.RowOf("support.cash"));
    }

    [Fact]
    public void Blocks_follow_on_one_another()
    {
        var row = SourcesLayout.HeaderRow + 1;
        foreach (var block in s_layout.Sources)
        {
            Assert.Equal(row, block.Row);
            row += block.Uses.Length;
        }

        Assert.Equal(row + 1, s_layout.LinesHeaderRow);
        Assert.Equal(row + 2, s_layout.Lines[0].Row);
    }
}
