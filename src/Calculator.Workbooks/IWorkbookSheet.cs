using Calculator.Reporting;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks;

/// <summary>One sheet of the workbook. A new one is one file in <c>Sheets</c> and one line in <see cref="SheetCatalog"/>.</summary>
internal interface IWorkbookSheet
{
    /// <summary>The tab's name, at most 31 characters, without blanks or signs, so that references need no quotes.</summary>
    string Name { get; }

    /// <summary>False where the report has nothing for it.</summary>
    bool AppliesTo(Report report);

    void Fill(SheetCanvas canvas, WorkbookDraft draft);
}
