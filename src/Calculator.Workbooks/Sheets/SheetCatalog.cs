using System.Collections.Immutable;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Sheets;

/// <summary>Every sheet, in the order of the tabs.</summary>
internal static class SheetCatalog
{
    public static ImmutableArray<IWorkbookSheet> Sheets { get; } =
    [
        new SummarySheet(),
        new InputsSheet(),
        new ModelSheet(),
        new RunUpSheet(),
        new PostureSheet(),
        new OptionsSheet(),
        new CompareSheet(),
        new StepsSheet(),
        new DriversSheet(),
        new BaseSheet(),
        new SensitivitySheet(),
        new ChecksSheet(),
        new PublishedSheet(),
        new SourcesSheet(),
        new AboutSheet(),
    ];

    /// <summary>The sheets that apply, in tab order.</summary>
    public static IEnumerable<IWorkbookSheet> Of(WorkbookDraft draft) =>
        Sheets.Where(s => s.AppliesTo(draft));
}
