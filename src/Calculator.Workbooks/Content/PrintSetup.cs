namespace Calculator.Workbooks.Content;

/// <summary>How a sheet prints: landscape, fitted to one page's width, or in a scale of its own with pages side by side.</summary>
/// <param name="FirstRepeatedRow">First row that every page repeats.</param>
/// <param name="LastRepeatedRow">0 for none.</param>
/// <param name="Left">Footer on the left, with Excel's codes: <c>&amp;P</c> is the page.</param>
/// <param name="Center">Footer in the middle.</param>
/// <param name="Right">Footer on the right.</param>
internal sealed record PrintSetup(
    int FirstRepeatedRow,
    int LastRepeatedRow,
    string Left,
    string Center,
    string Right
)
{
    /// <summary>Percent of full size; <c>null</c> where the sheet is fitted to one page's width.</summary>
    public int? Scale { get; init; }

    /// <summary>Where it is fitted to one page's width: 1 for one page in height too, 0 for as many as it takes.</summary>
    public int PagesTall { get; init; }

    /// <summary>The columns up to this one stand on every page; 0 for none.</summary>
    public int LastRepeatedColumn { get; init; }

    /// <summary>The last column of each page but the last, where pages stand side by side. Only with a scale.</summary>
    public IReadOnlyList<int> ColumnBreaks { get; init; } = [];

    /// <summary>The last rows before a new page that is asked for; others begin where one is full. Only with a scale.</summary>
    public IReadOnlyList<int> RowBreaks { get; init; } = [];
}
