namespace Calculator.Workbooks.Styling;

/// <summary>Where a cell's content stands.</summary>
internal enum HorizontalAlignment
{
    /// <summary>Text to the left, numbers to the right.</summary>
    General,
    Left,
    Right,
}
