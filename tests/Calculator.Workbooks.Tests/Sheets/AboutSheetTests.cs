using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class AboutSheetTests
{
    [Fact]
    public void It_holds_definitions_warnings_and_the_version()
    {
        var texts = Workbook
            .Of(TestReports.Pact())
            .Cells["About"]
            .Values.Select(c => c.Text)
            .ToArray();

        Assert.Contains("the alliance budget calculator, version 0.1.0", texts);
        Assert.Contains("support.cash\nsupport.in-kind\nsupport.forgone\nsupport.total", texts);
        Assert.Contains("Host-nation support by the way it is given; the total is the sum.", texts);
        Assert.Contains("=1+1 is a warning that begins like a formula", texts);
    }
}
