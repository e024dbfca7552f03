namespace Calculator.Workbooks.Reading;

/// <summary>A change of a workbook that a scenario does not take over as it stands.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Cell">The cell's address; empty for a whole sheet.</param>
/// <param name="Title">What the row is, in words; empty where it has no words.</param>
/// <param name="Reason">What was found, and why it is not taken over, or how.</param>
/// <param name="IsTakenOver">True where the value counts all the same, so that the reader only has to know.</param>
public sealed record WorkbookEdit(
    string Sheet,
    string Cell,
    string Title,
    string Reason,
    bool IsTakenOver = false
)
{
    /// <summary>For example <c>Inputs!D12 'Japan: troops' holds the text '28.500', which is no number</c>.</summary>
    public override string ToString() =>
        (Cell.Length == 0 ? $"the sheet {Sheet}" : $"{Sheet}!{Cell}")
        + (Title.Length == 0 ? "" : $" '{Title.ReplaceLineEndings(" ")}'")
        + " "
        + Reason;
}
