using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Sheets;

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

        var kinds = Find(
            model,
            ["support.cash", "support.in-kind", "support.forgone", .. NotSplit(model)]
        );
        if (total is not null && kinds is not null)
        {
            yield return Sum(
                draft,
                "support-by-kind",
                "Support in cash, in kind, forgone and not split adds up to the total",
                kinds,
                total
            );
        }

        if (total is not null && categories.Length > 0)
        {
            yield return OverYears(draft, categories, total);
        }

        foreach (var check in Allocations(draft))
        {
            yield return check;
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
        var sides = Find(model, "support.total", OwnPart(model));
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

        var net = Find(model, "sender-cost.net", "sender-cost.relief");
        if (model.Find("sender-cost.gross") is { } gross && net is not null)
        {
            yield return Sum(
                draft,
                "sender-cost-net",
                "Net sender cost and the support that relieves it add up to the sender cost as stated",
                net,
                gross
            );
        }

        if (model.Find("posture.forward") is { } forward)
        {
            foreach (var by in new[] { "host", "service" })
            {
                yield return Sum(
                    draft,
                    $"personnel-by-{by}",
                    $"Forward personnel by {by} adds up to the total",
                    [
                        .. model.Lines.Where(l =>
                            l.Id.StartsWith($"posture.{by}.", StringComparison.Ordinal)
                        ),
                    ],
                    forward
                );
            }

            if (model.Find("posture.balance") is { } balance)
            {
                yield return new Check(
                    "headcount",
                    "No person is lost or counted twice: start and added, less forward, home and cut, is zero",
                    year =>
                        $"ABS({draft.Lines.Cell(balance.Id, year)})<={DefinedNames.CheckTolerance}*MAX(1,{draft.Lines.Cell(forward.Id, year)})",
                    year =>
                        Math.Abs(draft.Model.Value(balance.Id, year))
                        <= Tolerance * Math.Max(1, draft.Model.Value(forward.Id, year))
                );
            }
        }

        foreach (var share in Shares(model))
        {
            yield return new Check(
                $"share.{share.Id}",
                $"{share.Title}: between 0 and 1",
                year =>
                {
                    var cell = draft.Lines.Cell(share.Id, year);
                    return $"OR(COUNT({cell})=0,AND({cell}>=-{DefinedNames.CheckTolerance},{cell}<=1+{DefinedNames.CheckTolerance}))";
                },
                year =>
                    draft.Model.Value(share.Id, year)
                        is double.NaN
                            or (>= -Tolerance and <= 1 + Tolerance)
            );
        }

        if (!model.Inputs.IsEmpty)
        {
            yield return new Check(
                "inputs-in-range",
                "Every input lies within its allowed values",
                _ => $"AND({draft.Inputs.WithinReference})",
                _ =>
                    model
                        .Inputs.SelectMany(i => i.Stated)
                        .All(s => s.Input.Figures.All(f => s.Input.Range.Contains(f.Value)))
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
                $"SUMPRODUCT(--_xlfn.ISFORMULA({YearColumn(draft, year)}))=COUNTA({YearColumn(draft, year)})",
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

    /// <summary>True when every check holds in every year of the run, and no published figure differs without a reason.</summary>
    public static bool Hold(WorkbookDraft draft) =>
        Of(draft).All(c => draft.Model.Years.Years.All(c.Holds)) && PublishedRows.Hold(draft);

    private static IEnumerable<string> NotSplit(LiveModel model) =>
        model.Find("support.not-split") is { } line ? [line.Id] : [];

    /// <summary>The sender's part of the stationing cost: its cost, without support that it contains.</summary>
    private static string OwnPart(LiveModel model) =>
        (model.Find("sender-cost.beside-support") ?? model.Find("sender-cost.gross"))?.Id ?? "";

    private static IEnumerable<Line> Shares(LiveModel model) =>
        model
            .Lines.Where(l => string.Equals(l.Id, "offset", StringComparison.Ordinal))
            .Concat(Headline.OffsetVariants(model));

    /// <summary>What a rule shares out over categories is the whole of it; in each scenario of the switch, those that it has.</summary>
    private static IEnumerable<Check> Allocations(WorkbookDraft draft)
    {
        var ofCases = draft
            .Model.Cases.Select(c =>
                c.Result.Model.Lines.Where(l => WholeOf(l) is not null)
                    .ToLookup(l => WholeOf(l)!, StringComparer.Ordinal)
            )
            .ToArray();
        foreach (
            var id in ofCases.SelectMany(c => c.Select(g => g.Key)).Distinct(StringComparer.Ordinal)
        )
        {
            var whole = draft.Model.Find(id)!;
            var checks = ofCases
                .Select(c => c.Contains(id) ? Sum(draft, "", "", [.. c[id]], whole) : null)
                .ToArray();
            yield return new Check(
                $"allocation.{id}",
                $"The shares of {whole.Title} are the whole of it",
                year =>
                    RowFormula.Chosen([
                        .. checks.Select(c => c is null ? "TRUE" : c.Formula(year)),
                    ]),
                year => checks[0]?.Holds(year) != false
            );
        }
    }

    /// <summary>The line of which this one is a share; <c>null</c> for other lines.</summary>
    private static string? WholeOf(Line line) =>
        line.Formula
            is ArithmeticFormula
            {
                Operator: ArithmeticOperator.Multiply,
                Left: LineFormula whole,
                Right: InputFormula { Input: { Unit.IsRatio: true } share },
            }
        && share.Id.EndsWith(".share", StringComparison.Ordinal)
        && line.Id.StartsWith(whole.LineId + ".", StringComparison.Ordinal)
            ? whole.LineId
            : null;

    private static Check OverYears(WorkbookDraft draft, Line[] terms, Line total)
    {
        var years = draft.Model.Years;
        var rows = string.Join(
            ',',
            RowSpans
                .Of(terms.Select(t => draft.Lines.Row(t.Id)).Order())
                .Select(s =>
                    $"{ModelLayout.Sheet}!{CellAddress.FixedRange(s.First, Columns.FirstYear, s.Last, draft.Lines.Columns.LastYear)}"
                )
        );
        var sum = $"SUM({draft.Lines.Values(total.Id)})";
        return new Check(
            "support-over-years",
            "The categories of support add up to the total over all years",
            _ => $"ABS(SUM({rows})-{sum})<={DefinedNames.CheckTolerance}*MAX(1,ABS({sum}))",
            _ =>
            {
                var all = years.Years.Sum(y => draft.Model.ValueOrZero(total.Id, y));
                return Math.Abs(
                        terms.Sum(t => years.Years.Sum(y => draft.Model.ValueOrZero(t.Id, y))) - all
                    )
                    <= Tolerance * Math.Max(1, Math.Abs(all));
            }
        );
    }

    private static Line[]? Find(LiveModel model, params string[] ids)
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
                var parts = Cells(draft, terms, year);
                var holds =
                    $"ABS(SUM({parts})-{sum})<={DefinedNames.CheckTolerance}*MAX(1,ABS({sum}))";
                // Where one has no value there is nothing to add up.
                return terms.Append(total).Any(l => draft.Model.MayBeBlank(l.Id))
                    ? $"IF(COUNT({parts},{sum})<{terms.Length + 1},TRUE,{holds})"
                    : holds;
            },
            year =>
            {
                var sum = draft.Model.Value(total.Id, year);
                var parts = terms.Sum(t => draft.Model.Value(t.Id, year));
                return double.IsNaN(parts - sum)
                    || Math.Abs(parts - sum) <= Tolerance * Math.Max(1, Math.Abs(sum));
            }
        );

    /// <summary>The terms' cells, rows that follow on one another as one range.</summary>
    private static string Cells(WorkbookDraft draft, Line[] lines, int year)
    {
        var column = draft.Lines.Columns.Of(year);
        return string.Join(
            ',',
            RowSpans
                .Of(lines.Select(l => draft.Lines.Row(l.Id)).Order())
                .Select(s => $"{ModelLayout.Sheet}!{RowSpans.Address(s, column)}")
        );
    }

    private static string YearColumn(WorkbookDraft draft, int year)
    {
        var column = draft.Lines.Columns.Of(year);
        return $"{ModelLayout.Sheet}!{CellAddress.RowFixed(ModelLayout.HeaderRow + 1, column)}:{CellAddress.RowFixed(draft.Lines.LastRow, column)}";
    }
}
