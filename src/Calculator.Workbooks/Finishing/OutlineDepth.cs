using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Finishing;

/// <summary>Tells how deep rows fold: ClosedXML counts their levels as those of columns. No sheet here folds columns.</summary>
internal static class OutlineDepth
{
    public static void Finish(SheetFormatProperties? format)
    {
        if (format?.OutlineLevelColumn is { } depth)
        {
            format.OutlineLevelRow = depth;
            format.OutlineLevelColumn = null;
        }
    }
}
