using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Comparison;

/// <summary>A waterfall as a small model: its columns are lines, its rows, counted from 1, stand where a model has years. The first
/// row is the base, the last the alternative, a row a step between them.</summary>
public sealed class WaterfallTable
{
    private readonly Unit _unit;
    private readonly Waterfall _waterfall;
    private readonly EvaluationResult _result;

    /// <param name="waterfall">What the rows are.</param>
    /// <param name="unit">Unit of the amounts.</param>
    public WaterfallTable(Waterfall waterfall, Unit unit)
    {
        (_waterfall, _unit) = (waterfall, unit);
        var builder = new ModelBuilder(new YearRange(1, waterfall.Steps.Length + 2));
        var amount = builder.Add(
            new Input("figures", "Amounts", unit, ValueRange.Any)
            {
                ByYear = Amounts(waterfall)
                    .Select((value, i) => KeyValuePair.Create(i + 1, Figure(value)))
                    .ToImmutableSortedDictionary(),
            }
        );
        builder.Add(new Line(IdOf(WaterfallColumn.Amount), "Amount", unit, amount));
        builder.Add(
            new Line(
                IdOf(WaterfallColumn.Running),
                "Running total",
                unit,
                Formula.Opening(
                    Of(WaterfallColumn.Amount),
                    Formula.If(
                        Formula.Year >= Formula.Constant(LastRow, Unit.Year),
                        Of(WaterfallColumn.Amount),
                        Step(WaterfallColumn.Running)
                    )
                )
            )
        );
        var diagnostics = new DiagnosticCollector();
        _result = EvaluationResult.Run(builder.Build(diagnostics)!, diagnostics)!;
    }

    /// <summary>The row of the alternative; the base has row 1.</summary>
    public int LastRow => _waterfall.Steps.Length + 2;

    /// <summary>The id by which formulas name a column.</summary>
    public static string IdOf(WaterfallColumn column) => column.ToString();

    /// <summary>True for a cell that follows from others of the table; false for the base, the alternative, and the effects that a run
    /// has found.</summary>
    public bool IsFormula(WaterfallColumn column, int row) =>
        column switch
        {
            WaterfallColumn.Amount => IsRest(row),
            WaterfallColumn.Running => true,
            WaterfallColumn.Total => IsEnd(row),
            _ => !IsEnd(row),
        };

    /// <summary>The formula of a cell, over the columns of its row and the rows beside it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such row.</exception>
    public Formula FormulaOf(WaterfallColumn column, int row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(row, LastRow);
        return (column, IsEnd(row)) switch
        {
            (WaterfallColumn.Amount, _) => IsRest(row)
                // The rest is what leads from the last step to the alternative.
                ? Formula.Next(IdOf(column)) - Formula.Previous(IdOf(WaterfallColumn.Running))
                : Of(column),
            (WaterfallColumn.Running or WaterfallColumn.Total, true) => Of(WaterfallColumn.Amount),
            (_, true) => Zero,
            (_, false) => Step(column),
        };
    }

    /// <summary>What a cell's formula comes to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such row.</exception>
    public double Value(WaterfallColumn column, int row) =>
        _result.Value(FormulaOf(column, row), row);

    /// <summary>A column's values from the base to the alternative.</summary>
    public ImmutableArray<double> Values(WaterfallColumn column) =>
        [.. Enumerable.Range(1, LastRow).Select(row => Value(column, row))];

    private Formula Zero => Formula.Constant(0, _unit);

    private bool IsEnd(int row) => row == 1 || row == LastRow;

    private bool IsRest(int row) => !IsEnd(row) && _waterfall.Steps[row - 2].Driver == Driver.Rule;

    /// <summary>The formulas of a step from <c>a</c> to <c>b</c>.</summary>
    private Formula Step(WaterfallColumn column)
    {
        var (a, b) = (Formula.Previous(IdOf(WaterfallColumn.Running)), Of(WaterfallColumn.Running));
        var (low, high) = (Formula.Min(a, b), Formula.Max(a, b));
        return column switch
        {
            WaterfallColumn.Running => a + Of(WaterfallColumn.Amount),
            WaterfallColumn.Below => Formula.If(low > Zero, low, Formula.Min(Zero, high)),
            WaterfallColumn.Increase => Rise(Above(a), Above(b)),
            WaterfallColumn.Decrease => Rise(Above(b), Above(a)),
            WaterfallColumn.IncreaseBelowZero => Zero - Rise(Under(a), Under(b)),
            WaterfallColumn.DecreaseBelowZero => Zero - Rise(Under(b), Under(a)),
            _ => Zero,
        };
    }

    private Formula Rise(Formula from, Formula to) => Formula.Max(Zero, to - from);

    private Formula Above(Formula value) => Formula.Max(Zero, value);

    private Formula Under(Formula value) => Formula.Min(Zero, value);

    private static Formula Of(WaterfallColumn column) => Formula.LineOf(IdOf(column));

    private Figure Figure(double value) => new(value, _unit, "", "");

    private static IEnumerable<double> Amounts(Waterfall waterfall) =>
        [waterfall.Start, .. waterfall.Steps.Select(s => s.Effect), waterfall.End];
}
