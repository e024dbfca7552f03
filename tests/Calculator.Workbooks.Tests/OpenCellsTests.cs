using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.TestSupport;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Tests;

/// <summary>A blue cell is one that can change a result.</summary>
public sealed class OpenCellsTests
{
    public static TheoryData<string> Scenarios() => [.. ShippedReports.Ids];

    /// <summary>Each open cell of Inputs, set to other values, moves a line of Model in a scenario of the switch.</summary>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Another_value_in_a_blue_cell_moves_a_line(string id)
    {
        var draft = new WorkbookDraft(ShippedReports.WithAlternatives(id));
        var sheet = Filled(draft);
        var open = 0;
        foreach (var (live, stated, year, figure) in Figures(draft.Model))
        {
            var row = sheet.Row(draft.Inputs.Row(stated.Id));
            var column = year is { } at ? draft.Inputs.Column(at) : Columns.FirstYear;
            if (!row.Cells.Single(c => c.Column == column).Style.IsLocked)
            {
                open++;
                Assert.True(
                    Moves(draft.Model, live, stated, year, figure),
                    $"{stated.Id} {year}: {figure.Written} at {figure.Path} is blue, and no line follows it"
                );
            }
        }

        // The switch's cell is the only other one.
        Assert.Equal(
            open + (draft.Model.HasSwitch ? 1 : 0),
            sheet.Rows.Sum(r => r.Cells.Count(c => !c.Style.IsLocked))
        );
        Assert.True(open > 0);
    }

    /// <summary>The growth of 2023, the last year of the term, follows 2021 with a lag of 2; the schedule counts until the term ends, and the
    /// bill of water for nobody.</summary>
    [Theory]
    [InlineData("index.cpi", new[] { 2021 }, "another lag or term would read them")]
    [InlineData("japan.sma.labor.amounts", new[] { 2022, 2023 }, "another lag or term")]
    [InlineData("japan.bills.water", new int[0], "count for nothing")]
    public void A_figure_that_counts_for_nothing_is_not_blue_and_says_so(
        string id,
        int[] blue,
        string note
    )
    {
        var draft = new WorkbookDraft(
            ShippedReports.OfText(
                """
                scenario: s
                title: S
                years: 2022-2024
                report: { currency: JPY }
                economy:
                  indices: { cpi: { schedule: { 2019: 1 %, 2020: 2 %, 2021: 3 %, 2022: 4 %, 2023: 5 % } } }
                hosts:
                  japan:
                    bills: { water: { schedule: { 2022: 1 JPY, 2023: 2 JPY, 2024: 3 JPY } } }
                    agreements:
                      sma:
                        term: 2022-2023
                        after: lapse
                        lines:
                          labor: { rule: schedule, amounts: { 2022: 1 JPY, 2023: 2 JPY, 2024: 3 JPY } }
                          fuel: { rule: escalate, base: 10 JPY, index: cpi, lag: 2 }
                """
            )
        );
        var row = Filled(draft).Row(draft.Inputs.Row(id));
        Assert.Equal(
            blue.Select(draft.Inputs.Column),
            row.Cells.Where(c => !c.Style.IsLocked).Select(c => c.Column)
        );
        Assert.Contains(row.Cells, c => c.Text?.Contains(note, StringComparison.Ordinal) == true);
    }

    private static Sheet Filled(WorkbookDraft draft)
    {
        var sheet = new Sheet(InputLayout.Sheet);
        new InputsSheet().Fill(new SheetCanvas(sheet, "", ""), draft);
        return sheet;
    }

    private static IEnumerable<(LiveInput, StatedInput, int?, Figure)> Figures(LiveModel model) =>
        from live in model.Inputs
        from stated in live.Stated
        from figure in stated.Input.Scalar is { } scalar
            ? [((int?)null, scalar)]
            : stated.Input.ByYear.Select(f => ((int?)f.Key, f.Value))
        select (live, stated, figure.Item1, figure.Item2);

    private static bool Moves(
        LiveModel model,
        LiveInput live,
        StatedInput stated,
        int? year,
        Figure figure
    ) =>
        model
            .Cases.Index()
            .Any(c =>
                c.Item.Result.Model.Inputs.FirstOrDefault(i =>
                    ReferenceEquals(model.InputOf(c.Index, i), live)
                )
                    is { } own
                && ReferenceEquals(live.Stated[live.StatementOfCase[c.Index]], stated)
                && new[] { 1.1, 0.9, 10, 0.1, 0 }
                    .Select(f => figure.Value * f)
                    .Append(figure.Value + 1)
                    .Any(v =>
                        Moves(
                            c.Item.Result,
                            year is { } at
                                ? own with
                                {
                                    ByYear = own.ByYear.SetItem(at, figure with { Value = v }),
                                }
                                : own with
                                {
                                    Scalar = figure with { Value = v },
                                }
                        )
                    )
            );

    /// <summary>A value that gives no result at all moves one, too.</summary>
    private static bool Moves(EvaluationResult result, Input input) =>
        EvaluationResult.Run(
            result.Model,
            new DiagnosticCollector(),
            new Dictionary<string, Input>(StringComparer.Ordinal) { [input.Id] = input }
        )
            is not { } run
        || result.Model.Lines.Any(l => !run.Values(l.Id).SequenceEqual(result.Values(l.Id)));
}
