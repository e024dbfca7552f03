namespace Calculator.Workbooks;

/// <summary>A scenario holds more than a workbook can: a formula, a text or a table beyond Excel's limits.</summary>
public sealed class WorkbookLimitException : Exception
{
    public WorkbookLimitException() { }

    public WorkbookLimitException(string message)
        : base(message) { }

    public WorkbookLimitException(string message, Exception innerException)
        : base(message, innerException) { }
}
