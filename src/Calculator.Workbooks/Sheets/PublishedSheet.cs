using System.Globalization;
using Calculator.Core.Comparison;
using Calculator.Core.Published;
using Calculator.Core.Time;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The published figures: a row a figure, its value against the live one of Model. Apart from Checks, so that the headings in
/// sight are those of its columns.</summary>
internal sealed class PublishedSheet : IWorkbookSheet
{
    private const string SheetName = "Published";
    private const int HeaderRow = 4;
    private const int Agrees = Columns.Unit;
    private const int Published = Columns.FirstYear;
    private const int Computed = Published + 1;
    private const int Within = Computed + 1;
    private const int Source = Within + 1;
    private const string Differs = "known to differ: ";

    private const int TitleWidth = 52;
    private const int SourceWidth = 56;

    public string Name => SheetName;

    public string Contents => "what was printed elsewhere, live";

    public bool AppliesTo(WorkbookDraft draft) => Of(draft).Any();

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        canvas.Heading(
            "Published figures",
            "What was printed elsewhere for results of this workbook, beside the live ones. TRUE where they agree within the rounding of the print; one that is known to differ says why."
        );
        WriteRows(canvas, draft);
        canvas.Width(Columns.Id, 20, 44);
        canvas.FixedWidth(Columns.Title, TitleWidth);
        canvas.FixedWidth(Agrees, 12);
        canvas.FixedWidth(Published, 15);
        canvas.FixedWidth(Computed, 15);
        canvas.FixedWidth(Within, 15);
        canvas.FixedWidth(Source, SourceWidth);
        canvas.Freeze(HeaderRow, Agrees);
        canvas.PageSetup(HeaderRow, HeaderRow, Agrees);
    }

    /// <summary>The figures of each case of the switch, with the case's number from 1.</summary>
    public static IEnumerable<(int Case, PublishedOutcome Outcome)> Of(WorkbookDraft draft) =>
        draft.Model.Cases.SelectMany((c, i) => c.Published.Select(o => (i + 1, o)));

    /// <summary>The cells that must be TRUE: those of figures without a reason to differ, as Checks refers to them.</summary>
    public static IEnumerable<string> Required(WorkbookDraft draft) =>
        RowSpans
            .Of(
                Of(draft)
                    .Select((f, i) => (f.Outcome, Row: HeaderRow + 1 + i))
                    .Where(f => f.Outcome.Figure.Differs is null)
                    .Select(f => f.Row)
            )
            .Select(s => $"{SheetName}!{CellAddress.Range(s.First, Agrees, s.Last, Agrees)}");

    private static void WriteRows(SheetCanvas canvas, WorkbookDraft draft)
    {
        canvas.Text(HeaderRow, Columns.Id, "Published figure of", StyleSet.Heading);
        canvas.Text(HeaderRow, Columns.Title, "Years, and why it differs", StyleSet.Heading);
        canvas.Text(HeaderRow, Agrees, "Agrees", StyleSet.NumberHeading);
        canvas.Text(HeaderRow, Published, "Published", StyleSet.NumberHeading);
        canvas.Text(HeaderRow, Computed, "Computed", StyleSet.NumberHeading);
        canvas.Text(HeaderRow, Within, "Rounding", StyleSet.NumberHeading);
        canvas.Text(HeaderRow, Source, "Source", StyleSet.AsideHeading);
        var row = HeaderRow;
        foreach (var (number, outcome) in Of(draft))
        {
            Write(canvas, draft, number, outcome, ++row);
        }

        var agrees = CellAddress.Relative(HeaderRow + 1, Agrees);
        canvas.RedWhen(
            HeaderRow + 1,
            Agrees,
            row,
            Agrees,
            $"IF(ISERROR({agrees}),TRUE,IF({agrees},FALSE,ISERROR(SEARCH(\"{Differs}\",{CellAddress.Relative(HeaderRow + 1, Columns.Title)}))))"
        );
    }

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
        var title = Years(draft, number, figure);
        canvas.Text(row, Columns.Title, title, StyleSet.Wrapped);
        canvas.Number(row, Published, figure.Value, Style(outcome));
        canvas.Number(row, Within, figure.Within, Style(outcome));
        canvas.Text(row, Source, figure.Source, StyleSet.WrappedAside);
        canvas.HeightFor(row, (title, TitleWidth), (figure.Source ?? "", SourceWidth));
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
