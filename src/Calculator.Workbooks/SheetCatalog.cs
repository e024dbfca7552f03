using System.Collections.Immutable;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks;

/// <summary>Every sheet, in the order of the tabs.</summary>
internal static class SheetCatalog
{
    public static ImmutableArray<IWorkbookSheet> Sheets { get; } =
    [
        new SummarySheet(),
        new InputsSheet(),
        new ModelSheet(),
        new PostureSheet(),
        new CompareSheet(),
        new BaseSheet(),
        new ChecksSheet(),
        new SourcesSheet(),
        new AboutSheet(),
    ];
}
