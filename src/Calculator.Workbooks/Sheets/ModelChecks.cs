using Calculator.Core.Modelling;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Sheets;

/// <summary>One thing that must hold in every year.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Title">What must hold, in words.</param>
/// <param name="Formula">The Excel formula of a year, TRUE where it holds.</param>
/// <param name="Holds">Whether it holds in that year in the run: the formula's cached result.</param>
internal sealed record Check(
    string Id,
    string Title,
    Func<int, string> Formula,
    Func<int, bool> Holds
);

/// <summary>The checks that apply to a model. Lines are found by role and well-known id, cells by the layout.</summary>
internal static class ModelChecks
{
    /// <summary>Relative tolerance of sums; shown in a cell of its own.</summary>
    public const double Tolerance = 1e-6;

    public static IEnumerable<Check> Of(WorkbookDraft draft)
    {
        var model = draft.Model;
        var total = model.Find("support.total");
        Line[] categories = [.. model.Lines.Where(l => l.Role == LineRole.SupportCategory)];
        if (total is not null && categories.Length > 0)
        {
            yield return Sum(
                draft,
                "support-by-category",
                "The categories of support add up to the total",
                categories,
                total
            );
        }

        var kinds = Find(model, "support.cash", "support.in-kind", "support.forgone");
        if (total is not null && kinds is not null)
        {
            yield return Sum(
                draft,
                "support-by-kind",
                "Support in cash, in kind and forgone adds up to the total",
                kinds,
                total
            );
        }

        Line?[] hosts = [.. draft.Report.Hosts.Select(h => model.Find($"support.total.{h.Id}"))];
        if (total is not null && hosts.Length > 0 && hosts.All(h => h is not null))
        {
            yield return Sum(
                draft,
                "support-by-host",
                "The support of the hosts adds up to the total",
                [.. hosts.OfType<Line>()],
                total
            );
        }

        var stationing = model.Find("stationing-cost.total");
        var sides = Find(model, "support.total", "sender-cost.gross");
        if (stationing is not null && sides is not null)
        {
            yield return Sum(
                draft,
                "stationing-cost",
                "Support and sender cost add up to the stationing cost",
                sides,
                stationing
            );
        }

        var net = Find(model, "sender-cost.net", "support.cash", "support.in-kind");
        if (model.Find("sender-cost.gross") is { } gross && net is not null)
        {
            yield return Sum(
                draft,
                "sender-cost-net",
                "Net sender cost, cash and in-kind support add up to the gross sender cost",
                net,
                gross
            );
        }

        foreach (var share in Shares(model))
        {
            yield return new Check(
                $"share.{share.Id}",
                $"{share.Title}: between 0 and 1",
                year =>
                {
                    var cell = draft.Lines.Cell(share.Id, year);
                    return $"AND({cell}>=-{DefinedNames.CheckTolerance},{cell}<=1+{DefinedNames.CheckTolerance})";
                },
                year => draft.Result.Value(share.Id, year) is >= -Tolerance and <= 1 + Tolerance
            );
        }

        if (!model.Inputs.IsEmpty)
        {
            yield return new Check(
                "inputs-in-range",
                "Every input lies within its allowed values",
                _ => $"AND({draft.Inputs.WithinReference})",
                _ => model.Inputs.All(i => i.Figures.All(f => i.Range.Contains(f.Value)))
            );
        }

        yield return new Check(
            "no-errors",
            "No cell of Model shows an error",
            year => $"SUMPRODUCT(--ISERROR({YearColumn(draft, year)}))=0",
            _ => true
        );
        yield return new Check(
            "formulas-intact",
            "No formula of Model has been overwritten",
            year =>
                $"SUMPRODUCT(--_xlfn.ISFORMULA({YearColumn(draft, year)}))=COUNT({YearColumn(draft, year)})",
            _ => true
        );
        yield return new Check(
            "years",
            "The years over the inputs are those over the model",
            year =>
            {
                var column = draft.Lines.Columns.Of(year);
                return $"{InputLayout.Sheet}!{CellAddress.Relative(draft.Inputs.YearsRow, column)}={ModelLayout.Sheet}!{CellAddress.Relative(ModelLayout.HeaderRow, column)}";
            },
            _ => true
        );
    }

    private static IEnumerable<Line> Shares(Model model) =>
        model
            .Lines.Where(l => string.Equals(l.Id, "offset", StringComparison.Ordinal))
            .Concat(Headline.OffsetVariants(model));

    private static Line[]? Find(Model model, params string[] ids)
    {
        Line?[] lines = [.. ids.Select(model.Find)];
        return lines.All(l => l is not null) ? [.. lines.OfType<Line>()] : null;
    }

    private static Check Sum(
        WorkbookDraft draft,
        string id,
        string title,
        Line[] terms,
        Line total
    ) =>
        new(
            id,
            title,
            year =>
            {
                var sum = draft.Lines.Cell(total.Id, year);
                return $"ABS(SUM({Cells(draft, terms, year)})-{sum})<={DefinedNames.CheckTolerance}*MAX(1,ABS({sum}))";
            },
            year =>
            {
                var sum = draft.Result.Value(total.Id, year);
                return Math.Abs(terms.Sum(t => draft.Result.Value(t.Id, year)) - sum)
                    <= Tolerance * Math.Max(1, Math.Abs(sum));
            }
        );

    /// <summary>The terms' cells, rows that follow on one another as one range.</summary>
    private static string Cells(WorkbookDraft draft, Line[] lines, int year)
    {
        var column = draft.Lines.Columns.Of(year);
        int[] rows = [.. lines.Select(l => draft.Lines.Row(l.Id)).Order()];
        var parts = new List<string>();
        for (var i = 0; i < rows.Length; i++)
        {
            var first = rows[i];
            while (i + 1 < rows.Length && rows[i + 1] == rows[i] + 1)
            {
                i++;
            }

            var cell = $"{ModelLayout.Sheet}!{CellAddress.Relative(first, column)}";
            parts.Add(rows[i] == first ? cell : $"{cell}:{CellAddress.Relative(rows[i], column)}");
        }

        return string.Join(',', parts);
    }

    private static string YearColumn(WorkbookDraft draft, int year)
    {
        var column = draft.Lines.Columns.Of(year);
        return $"{ModelLayout.Sheet}!{CellAddress.RowFixed(ModelLayout.HeaderRow + 1, column)}:{CellAddress.RowFixed(draft.Lines.LastRow, column)}";
    }
}
