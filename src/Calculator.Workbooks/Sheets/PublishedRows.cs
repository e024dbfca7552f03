using System.Globalization;
using Calculator.Core.Comparison;
using Calculator.Core.Published;
using Calculator.Core.Time;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The published figures on the sheet Checks: a row a figure, its value against the live one of Model.</summary>
internal static class PublishedRows
{
    private const int Agrees = Columns.Unit;
    private const int Published = Columns.FirstYear;
    private const int Computed = Published + 1;
    private const int Within = Computed + 1;
    private const int Source = Within + 1;
    private const string Differs = "known to differ: ";

    /// <summary>The last column with numbers.</summary>
    public const int LastColumn = Within;

    /// <summary>The figures of each case of the switch, with the case's number from 1.</summary>
    public static IEnumerable<(int Case, PublishedOutcome Outcome)> Of(WorkbookDraft draft) =>
        draft.Model.Cases.SelectMany((c, i) => c.Published.Select(o => (i + 1, o)));

    /// <summary>Rows that the block takes; 0 where no figure is stated.</summary>
    public static int Count(WorkbookDraft draft) =>
        Of(draft).Count() is > 0 and var count ? count + 1 : 0;

    /// <summary>Writes heading and rows.</summary>
    public static void Write(SheetCanvas canvas, WorkbookDraft draft, int headerRow)
    {
        canvas.Text(headerRow, Columns.Id, "Published figure of", StyleSet.Heading);
        canvas.Text(headerRow, Columns.Title, "Years, and why it differs", StyleSet.Heading);
        canvas.Text(headerRow, Agrees, "Agrees", StyleSet.NumberHeading);
        canvas.Text(headerRow, Published, "Published", StyleSet.NumberHeading);
        canvas.Text(headerRow, Computed, "Computed", StyleSet.NumberHeading);
        canvas.Text(headerRow, Within, "Rounding", StyleSet.NumberHeading);
        canvas.Text(headerRow, Source, "Source", StyleSet.AsideHeading);
        var row = headerRow;
        foreach (var (number, outcome) in Of(draft))
        {
            Write(canvas, draft, number, outcome, ++row);
        }

        canvas.RedWhen(
            headerRow + 1,
            Agrees,
            row,
            Agrees,
            $"AND(NOT({CellAddress.Relative(headerRow + 1, Agrees)}),ISERROR(SEARCH(\"{Differs}\",{CellAddress.Relative(headerRow + 1, Columns.Title)})))"
        );
    }

    /// <summary>The cells that must be TRUE: those of figures without a reason to differ.</summary>
    public static IEnumerable<string> Required(WorkbookDraft draft, int headerRow) =>
        RowSpans
            .Of(
                Of(draft)
                    .Select((f, i) => (f.Outcome, Row: headerRow + 1 + i))
                    .Where(f => f.Outcome.Figure.Differs is null)
                    .Select(f => f.Row)
            )
            .Select(s => CellAddress.Range(s.First, Agrees, s.Last, Agrees));

    private static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        int number,
        PublishedOutcome outcome,
        int row
    )
    {
        var figure = outcome.Figure;
        canvas.Text(row, Columns.Id, figure.Subject, StyleSet.Quiet);
        canvas.Text(row, Columns.Title, Years(draft, number, figure));
        canvas.Number(row, Published, figure.Value, Style(outcome));
        canvas.Number(row, Within, figure.Within, Style(outcome));
        canvas.Overflowing(row, Source, figure.Source, StyleSet.Aside);
        var result = draft.Model.Cases[number - 1].Result;
        var isInUse = number == 1;
        // A figure of a scenario that the switch does not stand on is no figure of what the sheets show.
        var (value, agrees) = (Formula(draft, result.Model.MayBeBlank, figure), AgreesFormula(row));
        if (draft.Model.HasSwitch)
        {
            value = $"IF({DefinedNames.ScenarioNumber}={number},{value},\"\")";
            agrees = $"IF({DefinedNames.ScenarioNumber}={number},{agrees},TRUE)";
        }

        if (isInUse && double.IsFinite(outcome.Computed))
        {
            canvas.Formula(row, Computed, value, outcome.Computed, Style(outcome));
        }
        else
        {
            canvas.Formula(row, Computed, value, "", Style(outcome));
        }

        canvas.Formula(row, Agrees, agrees, !isInUse || outcome.Agrees, StyleSet.Truth);
    }

    private static string AgreesFormula(int row)
    {
        var (published, computed, within) = (
            CellAddress.Relative(row, Published),
            CellAddress.Relative(row, Computed),
            CellAddress.Relative(row, Within)
        );
        return $"IFERROR(ABS({computed}-{published})<={within}*(1+1E-9)+ABS({published})*1E-12,FALSE)";
    }

    /// <summary>What <see cref="PublishedRecord"/> works out, from the cells of Model.</summary>
    private static string Formula(
        WorkbookDraft draft,
        Func<string, bool> mayBeBlank,
        PublishedFigure figure
    )
    {
        var value = Sum(figure.LineId, figure.Years);
        var against = figure.Against is { } years ? Sum(figure.LineId, years) : "";
        return figure.Aggregation switch
        {
            Aggregation.Change => $"{value}-{against}",
            Aggregation.Growth => $"{value}/{against}-1",
            Aggregation.YearlyGrowth =>
                $"({value}/{against})^(1/{Text(figure.Years.Last - figure.Against!.Value.Last)})-1",
            _ when figure.Over is { } over => $"{value}/{Sum(over, figure.Years)}",
            Aggregation.Mean => $"{value}/{Text(figure.Years.Count)}",
            _ => value,
        };

        string Sum(string lineId, YearRange span)
        {
            var first = draft.Lines.Cell(lineId, span.First);
            if (span.Count == 1)
            {
                return first;
            }

            var range =
                $"{first}:{CellAddress.Relative(draft.Lines.Row(lineId), draft.Lines.Columns.Of(span.Last))}";
            // SUM would pass over a year without a value.
            return mayBeBlank(lineId)
                ? $"IF(COUNT({range})={Text(span.Count)},SUM({range}),NA())"
                : $"SUM({range})";
        }
    }

    private static string Years(WorkbookDraft draft, int number, PublishedFigure figure)
    {
        var years = figure.Describe()[figure.Subject.Length..].Trim();
        var title = draft.Model.Find(figure.LineId)!.Title;
        var text =
            number == 1
                ? $"{title}, {years}"
                : $"{title}, {years}, {draft.Model.Cases[number - 1].Name}";
        return figure.Differs is { } reason ? $"{text}; {Differs}{reason}" : text;
    }

    private static CellStyle Style(PublishedOutcome outcome) =>
        StyleSet.Number(NumberFormats.For(outcome.Unit, Math.Abs(outcome.Figure.Value)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
