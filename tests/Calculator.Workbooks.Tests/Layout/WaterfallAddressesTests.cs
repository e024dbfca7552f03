using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;
using Calculator.Core.Quantities;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class WaterfallAddressesTests
{
    private static readonly WaterfallTable s_table = new(
        new Waterfall("total", 10, [(Driver.Price, 2), (Driver.Rule, -5)], 7),
        Unit.Ratio
    );

    /// <summary>D holds the amounts, E the running total; the base stands in row 21.</summary>
    [Theory]
    [InlineData(WaterfallColumn.Running, 1, "D21")]
    [InlineData(WaterfallColumn.Running, 2, "E21+D22")]
    [InlineData(WaterfallColumn.Amount, 3, "D24-E22")] // the rest: what leads to the alternative
    [InlineData(WaterfallColumn.Below, 2, "IF(MIN(E21,E22)>0,MIN(E21,E22),MIN(0,MAX(E21,E22)))")]
    [InlineData(WaterfallColumn.Total, 4, "D24")]
    [InlineData(WaterfallColumn.Increase, 2, "MAX(0,MAX(0,E22)-MAX(0,E21))")]
    public void Columns_stand_side_by_side_and_rows_one_under_another(
        WaterfallColumn column,
        int row,
        string formula
    ) =>
        Assert.Equal(
            formula,
            new ExcelFormula(new WaterfallAddresses(20 + row)).Write(s_table.FormulaOf(column, row))
        );
}
