using Calculator.TestSupport;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class ModelLayoutTests
{
    private static readonly WorkbookDraft s_draft = new(ShippedReports.Of("japan-2022"));

    [Fact]
    public void A_section_has_its_heading_and_its_lines_under_it_without_a_gap()
    {
        var row = ModelLayout.HeaderRow + 1;
        foreach (var section in s_draft.Lines.Sections)
        {
            Assert.Equal(row, section.Row);
            Assert.Equal(
                Enumerable.Range(row + 1, section.Lines.Length),
                section.Lines.Select(l => s_draft.Lines.Row(l.Id))
            );
            row += 1 + section.Lines.Length;
        }

        Assert.Equal(row - 1, s_draft.Lines.LastRow);
        Assert.Equal(s_draft.Model.Lines.Length, s_draft.Lines.Sections.Sum(s => s.Lines.Length));
    }

    [Fact]
    public void A_line_is_found_from_other_sheets()
    {
        var row = s_draft.Lines.Row("troops");
        Assert.Equal($"Model!F{row}", s_draft.Lines.Cell("troops", 2024));
        Assert.Equal($"Model!$D${row}:$H${row}", s_draft.Lines.Values("troops"));
        Assert.Equal("Model!$D$4:$H$4", s_draft.Lines.YearNumbers);
        Assert.Throws<KeyNotFoundException>(() => s_draft.Lines.Row("no.such.line"));
    }
}
