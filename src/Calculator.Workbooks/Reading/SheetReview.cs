using System.Text.RegularExpressions;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Reading;

/// <summary>A sheet beside the one that the scenario makes: changes of cells that are not for changing.</summary>
/// <param name="name">The sheet.</param>
/// <param name="expected">As the scenario makes it.</param>
/// <param name="found">As it was found.</param>
/// <param name="isLeftOut">True for a cell, by its expected row and column, that may differ.</param>
internal sealed partial class SheetReview(
    string name,
    ReadSheet expected,
    ReadSheet found,
    Func<int, int, bool> isLeftOut
)
{
    private const string OnlyBlue = "only blue cells of Inputs are taken over";

    public IEnumerable<WorkbookEdit> Edits()
    {
        var (before, after) = (expected.Named(), found.Named());
        foreach (var (key, row) in before)
        {
            int? at = after.TryGetValue(key, out var other) ? other : null;
            var columns = expected.Columns(row).Concat(at is { } r ? found.Columns(r) : []);
            foreach (var column in columns.Distinct().Order())
            {
                if (
                    !isLeftOut(row, column)
                    && Reason(expected[row, column], at is { } f ? found[f, column] : default)
                        is { } reason
                )
                {
                    yield return Edit(at ?? row, column, Title(row), reason);
                }
            }
        }

        foreach (var (_, row) in after.Where(a => !before.ContainsKey(a.Key)))
        {
            foreach (var column in found.Columns(row))
            {
                yield return Edit(
                    row,
                    column,
                    "",
                    $"holds {found[row, column].Words} in a row that is none of this program's; {OnlyBlue}"
                );
            }
        }
    }

    /// <summary>The first row of each text in the first column.</summary>
    public static Dictionary<string, int> FirstRows(ReadSheet sheet)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            if (sheet[row, Columns.Id] is { Content: CellContent.Text, Text: var id })
            {
                rows.TryAdd(id, row);
            }
        }

        return rows;
    }

    private WorkbookEdit Edit(int row, int column, string title, string reason) =>
        new(name, CellAddress.Relative(row, column), title, reason);

    private string Title(int row) =>
        expected[row, Columns.Title] is { Content: CellContent.Text, Text: var title } ? title
        : expected[row, Columns.Id] is { Content: CellContent.Text, Text: var id } ? id
        : "";

    private static string? Reason(ReadCell before, ReadCell after)
    {
        if (before.Formula is { } formula)
        {
            return after.Formula is null
                    ? $"holds {after.Words} in place of its formula; {OnlyBlue}"
                // A formula that others share stands at the first of them, where it is compared.
                : after.Formula.Length == 0 || FormulaText.AreSame(formula, after.Formula) ? null
                : $"has another formula, {Shortened(after.Formula)}; formulas are not taken over";
        }

        return after.Formula is not null
                ? $"holds a formula, {Shortened(after.Formula)}; {OnlyBlue}"
            : before.IsBlank && after.IsBlank || before.HasValueOf(after) ? null
            : before.IsBlank ? $"was empty and holds {after.Words}; {OnlyBlue}"
            : before.Content == CellContent.Text && Place().IsMatch(before.Text) ? null
            : after.IsBlank ? $"was emptied; it had {before.Words}"
            : $"was changed from {before.Words} to {after.Words}; {OnlyBlue}";
    }

    private static string Shortened(string formula) =>
        "=" + (formula.Length <= 60 ? formula : formula[..60] + "...");

    // The name of a file, and a line in it: another copy of the scenario has others.
    [GeneratedRegex(
        @"\.(?:ya?ml|json)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Place();
}
