using Calculator.Cli.Output;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Importing;

/// <summary>What a user is told of a workbook's changes before any is written.</summary>
internal static class ImportReview
{
    private const string InputLayoutName = "on Inputs";

    /// <summary>Tells one by one what is not taken over; false where that stops the import.</summary>
    public static bool Tell(
        Terminal terminal,
        WorkbookReview review,
        InputChanges changes,
        bool isPartial
    )
    {
        foreach (var edit in review.Edits.Where(e => e.IsTakenOver && !terminal.IsQuiet))
        {
            terminal.Error.WriteLine($"note: {edit}");
        }

        string[] left =
        [
            .. review.Edits.Where(e => !e.IsTakenOver).Select(e => e.ToString()),
            .. changes.NotWritten.Select(n => $"{InputLayoutName} {n}"),
        ];
        foreach (var reason in left)
        {
            terminal.Error.WriteLine(
                isPartial ? $"warning: {reason}; it is not written" : $"error: {reason}"
            );
        }

        if (left.Length > 0 && !isPartial)
        {
            terminal.Error.WriteLine(
                $"error: {left.Length} change{(left.Length == 1 ? "" : "s")} of the workbook can't be taken over; nothing was written (--partial writes the others)"
            );
        }

        return left.Length == 0 || isPartial;
    }
}
