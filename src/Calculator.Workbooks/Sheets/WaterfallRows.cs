using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;
using static Calculator.Workbooks.Layout.WaterfallBlock;

namespace Calculator.Workbooks.Sheets;

/// <summary>Writes how a total goes from the base to the alternative, driver by driver. The effects of prices, exchange rate and
/// headcount are values of the program; the base, the alternative and the rest between them are live.</summary>
internal static class WaterfallRows
{
    private const int Amount = Columns.FirstYear;

    public static void Write(SheetCanvas canvas, WorkbookDraft draft, WaterfallBlock block)
    {
        var waterfall = block.Waterfall;
        var line = draft.Model.Find(waterfall.LineId)!;
        var style = StyleSet.Number(
            NumberFormats.For(
                line.Unit,
                Math.Max(Math.Abs(waterfall.Start), Math.Abs(waterfall.End))
            )
        );
        canvas.Fill(block.Row, Columns.Id, ColumnOf(Parts.Length - 1), StyleSet.Section);
        canvas.Overflowing(
            block.Row,
            Columns.Id,
            $"{line.Title}: from base to alternative, common years together",
            StyleSet.Section
        );
        canvas.Overflowing(block.Row, Amount, "Amount", StyleSet.SectionRight);
        foreach (var (index, part) in Parts.Index())
        {
            canvas.Text(block.Row, ColumnOf(index), part, StyleSet.SectionRight);
        }

        var row = block.FirstRow;
        Label(draft.Report.Baseline!.ScenarioId);
        canvas.Formula(
            row,
            Amount,
            Sum(draft, BaseSheet.SheetName, line.Id),
            waterfall.Start,
            style
        );
        WriteParts(0, isTotal: true);
        foreach (var (index, (driver, effect)) in waterfall.Steps.Index())
        {
            row++;
            Label(driver.Words());
            if (driver == Driver.Rule)
            {
                canvas.Formula(
                    row,
                    Amount,
                    $"{Cell(block.LastRow, Amount)}-{Cell(row - 1, ColumnOf(Running))}",
                    effect,
                    style
                );
            }
            else
            {
                canvas.Number(row, Amount, effect, style);
            }

            WriteParts(index + 1, isTotal: false);
        }

        row++;
        Label(draft.Report.ScenarioId);
        canvas.Formula(row, Amount, Sum(draft, ModelLayout.Sheet, line.Id), waterfall.End, style);
        WriteParts(waterfall.Steps.Length + 1, isTotal: true);

        void Label(string title)
        {
            canvas.Text(row, Columns.Title, title);
            canvas.Text(row, Columns.Unit, line.Unit.ToString(), StyleSet.Aside);
        }

        void WriteParts(int step, bool isTotal)
        {
            var (a, b) = (Cell(row - 1, ColumnOf(Running)), Cell(row, ColumnOf(Running)));
            if (isTotal)
            {
                foreach (var part in Enumerable.Range(0, Parts.Length))
                {
                    if (part is Running or Total)
                    {
                        Part(part, Cell(row, Amount));
                    }
                    else
                    {
                        canvas.Number(row, ColumnOf(part), 0, style);
                    }
                }

                return;
            }

            Part(Running, $"{a}+{Cell(row, Amount)}");
            canvas.Number(row, ColumnOf(Total), 0, style);
            Part(Below, $"IF(MIN({a},{b})>0,MIN({a},{b}),MIN(0,MAX({a},{b})))");
            Part(Increase, $"MAX(0,MAX(0,{b})-MAX(0,{a}))");
            Part(Decrease, $"MAX(0,MAX(0,{a})-MAX(0,{b}))");
            Part(IncreaseBelowZero, $"-MAX(0,MIN(0,{b})-MIN(0,{a}))");
            Part(DecreaseBelowZero, $"-MAX(0,MIN(0,{a})-MIN(0,{b}))");

            void Part(int part, string formula) =>
                canvas.Formula(row, ColumnOf(part), formula, Values(waterfall, part)[step], style);
        }
    }

    /// <summary>What stands in the column of a part: the base, the steps, the alternative. Zero where a row has no such part.</summary>
    public static ImmutableArray<double> Values(Waterfall waterfall, int part)
    {
        var values = ImmutableArray.CreateBuilder<double>();
        values.Add(part is Running or Total ? waterfall.Start : 0);
        var before = waterfall.Start;
        foreach (var (_, effect) in waterfall.Steps)
        {
            var after = before + effect;
            values.Add(
                part switch
                {
                    Running => after,
                    Below => Math.Min(before, after) > 0
                        ? Math.Min(before, after)
                        : Math.Min(0, Math.Max(before, after)),
                    Increase => Up(before, after),
                    Decrease => Up(after, before),
                    IncreaseBelowZero => -UpBelowZero(before, after),
                    DecreaseBelowZero => -UpBelowZero(after, before),
                    _ => 0,
                }
            );
            before = after;
        }

        values.Add(part is Running or Total ? waterfall.End : 0);
        return values.ToImmutable();
    }

    /// <summary>The title of a waterfall's chart.</summary>
    public static string ChartTitle(WorkbookDraft draft, WaterfallBlock block) =>
        ChartTitles.Waterfall(
            draft.Model.Find(block.Waterfall.LineId)!,
            draft.Report.Baseline!,
            draft.Report
        );

    private static double Up(double from, double to) =>
        Math.Max(0, Math.Max(0, to) - Math.Max(0, from));

    private static double UpBelowZero(double from, double to) =>
        Math.Max(0, Math.Min(0, to) - Math.Min(0, from));

    private static string Cell(int row, int column) => CellAddress.Relative(row, column);

    /// <summary>A line's common years together, on a sheet laid out like Model.</summary>
    private static string Sum(WorkbookDraft draft, string sheet, string lineId)
    {
        var columns = draft.Lines.Columns;
        var common = draft
            .Model.Years.Years.Where(draft.Report.Baseline!.Result.Model.Years.Contains)
            .ToArray();
        var row = draft.Lines.Row(lineId);
        return $"SUM({sheet}!{CellAddress.FixedRange(row, columns.Of(common[0]), row, columns.Of(common[^1]))})";
    }
}
