namespace Calculator.Workbooks.Content;

/// <summary>How a sheet prints: landscape, fitted to one page's width.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="PagesTall">0 for as many as it takes.</param>
/// <param name="FirstRepeatedRow">First row that every page repeats.</param>
/// <param name="LastRepeatedRow">0 for none.</param>
/// <param name="Left">Footer on the left, with Excel's codes: <c>&amp;P</c> is the page.</param>
/// <param name="Center">Footer in the middle.</param>
/// <param name="Right">Footer on the right.</param>
internal sealed record PrintSetup(
    PaperSize Paper,
    int PagesTall,
    int FirstRepeatedRow,
    int LastRepeatedRow,
    string Left,
    string Center,
    string Right
);
