using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The base worked out anew with the alternative's prices, exchange rates and headcounts, live: what the drivers on Compare
/// are read from.</summary>
internal sealed class DriversSheet : IWorkbookSheet
{
    public string Name => DriverLayout.Sheet;

    public string Contents => "the base with each driver, live";

    public bool AppliesTo(WorkbookDraft draft) => draft.Drivers.IsNeeded;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var layout = draft.Drivers;
        var formats = new TableFormats(
            layout.Blocks.SelectMany(b => b.Lines),
            id => Largest(draft.Report.Baseline!.Result, id)
        );
        canvas.Heading(
            "Drivers",
            "The base worked out anew with the alternative's prices, then its exchange rates too, then its headcounts too: only the lines that move. A single value stands in the first column of numbers."
                + formats.Sentence
        );
        LineTable.Header(canvas, layout.Columns, DriverLayout.HeaderRow, "Figure or line");

        WriteInputs(canvas, draft, layout.BaseInputs, isTaken: false);
        WriteInputs(canvas, draft, layout.TakenInputs, isTaken: true);
        WriteUnmoved(canvas, draft);
        foreach (var block in layout.Blocks)
        {
            Section(canvas, layout, block.Row, Title(block.Step.Driver));
            foreach (var line in block.Lines)
            {
                Write(canvas, draft, formats, block, line);
            }
        }

        LineTable.Finish(canvas, DriverLayout.HeaderRow, layout.Columns.LastYear);
    }

    private static string Title(Driver driver) =>
        driver switch
        {
            Driver.Price => "The base with the alternative's prices",
            Driver.ExchangeRate => "The same with the alternative's exchange rates",
            _ => "The same with the alternative's headcounts",
        };

    private static void Section(SheetCanvas canvas, DriverLayout layout, int row, string title)
    {
        canvas.Fill(row, Columns.Id, layout.Columns.LastYear, StyleSet.Section);
        canvas.Overflowing(row, Columns.Id, title, StyleSet.Section);
    }

    private static void Head(SheetCanvas canvas, int row, string id, string title, string unit)
    {
        canvas.Text(row, Columns.Id, id, StyleSet.Quiet);
        canvas.Text(row, Columns.Title, title);
        canvas.Text(row, Columns.Unit, unit, StyleSet.Aside);
    }

    private static void WriteInputs(
        SheetCanvas canvas,
        WorkbookDraft draft,
        ImmutableArray<Input> inputs,
        bool isTaken
    )
    {
        foreach (var (index, input) in inputs.Index())
        {
            var row = draft.Drivers.Row(input.Id, isTaken);
            if (index == 0)
            {
                Section(
                    canvas,
                    draft.Drivers,
                    row - 1,
                    isTaken
                        ? "Figures taken over from the alternative"
                        : "Figures of the base, as values"
                );
            }

            Head(canvas, row, input.Id, input.Title, input.Unit.ToString());
            var style = StyleSet.Number(InputRow.FormatOf(input.Figures, input.Unit));
            foreach (var (column, year, value) in Cells(draft.Drivers, input))
            {
                if (isTaken && TakenCell(draft, input.Id, year) is { } cell)
                {
                    canvas.Formula(row, column, cell, value, style);
                }
                else
                {
                    canvas.Number(row, column, value, style);
                }
            }
        }
    }

    private static IEnumerable<(int Column, int? Year, double Value)> Cells(
        DriverLayout layout,
        Input input
    ) =>
        input.Scalar is { } scalar
            ? [(Columns.FirstYear, null, scalar.Value)]
            : input.ByYear.Select(f => (layout.Columns.Of(f.Key), (int?)f.Key, f.Value.Value));

    /// <summary>The alternative's cell on Inputs; <c>null</c> in a year that it does not state.</summary>
    private static string? TakenCell(WorkbookDraft draft, string id, int? year)
    {
        var own = draft.Model.Cases[0].Result.Model.Inputs.First(i => i.Id == id);
        var live = draft.Model.InputOf(0, own);
        return year is not { } at ? draft.Names.Of(live)
            : live.Input.ByYear.ContainsKey(at)
                ? $"{InputLayout.Sheet}!{CellAddress.Relative(draft.Inputs.Row(live.Id), draft.Inputs.Column(at))}"
            : null;
    }

    private static void WriteUnmoved(SheetCanvas canvas, WorkbookDraft draft)
    {
        var (layout, result) = (draft.Drivers, draft.Report.Baseline!.Result);
        foreach (var (index, line) in layout.Unmoved.Index())
        {
            var row = layout.Row(line.Id, DriverNeeds.Unmoved);
            if (index == 0)
            {
                Section(
                    canvas,
                    layout,
                    row - 1,
                    "Lines of the base that no driver moves, as values"
                );
            }

            Head(canvas, row, line.Id, line.Title, line.Unit.ToString());
            var style = StyleSet.Number(NumberFormats.For(line.Unit, Largest(result, line.Id)));
            foreach (var year in layout.Needs!.YearsOf(line.Id, result))
            {
                canvas.Number(
                    row,
                    layout.Columns.Of(year),
                    result.KnownValue(line.Id, year)!.Value,
                    style
                );
            }
        }
    }

    private static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        DriverBlock block,
        Line line
    )
    {
        var (layout, result) = (draft.Drivers, block.Step.Result);
        var row = layout.Row(line.Id, block.Number);
        Head(canvas, row, line.Id, line.Title, formats.UnitOf(line));
        var style = formats.Of(line);
        foreach (var year in layout.Needs!.YearsOf(line.Id, result))
        {
            canvas.Formula(
                row,
                layout.Columns.Of(year),
                DriverFormula.Of(draft, block, line, year),
                result.KnownValue(line.Id, year)!.Value,
                style
            );
        }
    }

    private static double Largest(EvaluationResult result, string lineId)
    {
        var largest = 0.0;
        foreach (var value in result.Values(lineId))
        {
            largest = double.IsNaN(value) ? largest : Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }
}
