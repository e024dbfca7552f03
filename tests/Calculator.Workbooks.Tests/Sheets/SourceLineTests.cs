using Calculator.TestSupport;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class SourceLineTests
{
    [Fact]
    public void It_names_the_file_and_what_most_figures_rest_on()
    {
        var draft = new WorkbookDraft(ShippedReports.Of("japan-2022"));
        var words = SourceLine.Words(draft);
        Assert.StartsWith(
            "Source: own calculation from japan-2022.yaml, which rests on ",
            words,
            StringComparison.Ordinal
        );
        Assert.EndsWith("on the sheet Sources.", words, StringComparison.Ordinal);
        Assert.Equal(
            2,
            Workbook
                .Of(draft.Report)
                .Cells["Summary"]
                .Values.Count(c => c.Text?.Contains(words, StringComparison.Ordinal) == true)
        );
    }

    [Fact]
    public void Figures_without_sources_say_so() =>
        Assert.Contains(
            "name no sources",
            SourceLine.Words(new WorkbookDraft(TestReports.Smallest())),
            StringComparison.Ordinal
        );
}
