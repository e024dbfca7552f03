using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Sheets;

/// <summary>One sheet of the workbook. A new one is one file in <c>Sheets</c> and one line in <see cref="SheetCatalog"/>.</summary>
internal interface IWorkbookSheet
{
    /// <summary>The tab's name, at most 31 characters, without blanks or signs, so that references need no quotes.</summary>
    string Name { get; }

    /// <summary>What it shows, in five words or so, for the list of contents.</summary>
    string Contents { get; }

    /// <summary>False where the workbook has nothing for it.</summary>
    bool AppliesTo(WorkbookDraft draft);

    void Fill(SheetCanvas canvas, WorkbookDraft draft);
}
