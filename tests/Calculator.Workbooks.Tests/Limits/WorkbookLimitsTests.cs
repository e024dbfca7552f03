using Calculator.Workbooks.Limits;

namespace Calculator.Workbooks.Tests.Limits;

public sealed class WorkbookLimitsTests
{
    [Fact]
    public void The_limit_itself_is_allowed() =>
        Assert.Null(Record.Exception(() => WorkbookLimits.Require(255, 255, "Series")));

    [Fact]
    public void One_more_is_told_with_what_there_is_and_what_there_can_be()
    {
        var thrown = Assert.Throws<WorkbookLimitException>(() =>
            WorkbookLimits.Require(16_385, WorkbookLimits.Columns, "Columns of the sheet Model")
        );
        Assert.Equal(
            "Columns of the sheet Model: 16,385, and a workbook can hold at most 16,384.",
            thrown.Message
        );
    }
}
