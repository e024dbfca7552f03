using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using Calculator.Core.Quantities;
using Calculator.Reporting.Sweeps;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

public sealed class SweepChartTests
{
    private static SweptInput Rate(params double[] values) =>
        new("rate", [.. values.Select(v => FormattableString.Invariant($"{v} JPY/USD"))])
        {
            Numbers = [.. values],
            Unit = Unit.Money("JPY") / Unit.Money("USD"),
        };

    private static SweepTable Table(double[] values, params SweptInput[] inputs)
    {
        var report = ShippedReports.Of("japan-2022");
        return new SweepTable(
            report,
            report.Result.Model.Find("support.total")!,
            2026,
            [.. inputs],
            [.. values]
        );
    }

    [Fact]
    public void Numbers_of_one_input_are_a_curve_in_ascending_order()
    {
        var figure = Assert.IsType<CurveFigure>(
            SweepChart.Figure(Table([1e9, 2e9, double.NaN], Rate(200, 100, 300)))
        );
        Assert.Equal([100, 200, 300], figure.Points.Select(p => p.X));
        Assert.Equal([2, 1, double.NaN], figure.Points.Select(p => p.Y));
        Assert.Equal(
            "From 1.00 bn USD at 200 JPY/USD to 2.00 bn USD at 100 JPY/USD",
            figure.Subtitle
        );
        var texts = ChartRenderer
            .Texts(figure, ChartTheme.Light, ChartSize.Page)
            .Select(t => t.Text)
            .ToArray();
        Assert.Contains("rate, JPY/USD", texts);
        Assert.Contains("300", texts);
        Assert.NotEmpty(ChartRenderer.RenderPng(figure, ChartTheme.Dark, ChartSize.Slide));
    }

    [Fact]
    public void Words_are_columns() =>
        Assert.IsType<GroupedColumnsFigure>(
            SweepChart.Figure(Table([1e9, 2e9], new SweptInput("after", ["lapse", "hold"])))
        );

    [Fact]
    public void Two_inputs_are_a_map_with_a_number_in_each_cell()
    {
        var figure = Assert.IsType<HeatMapFigure>(
            SweepChart.Figure(
                Table([1e9, 2e9, 3e9, double.NaN], Rate(100, 200), new SweptInput("b", ["x", "y"]))
            )
        );
        var texts = ChartRenderer
            .Texts(figure, ChartTheme.Print, ChartSize.Square)
            .Select(t => t.Text)
            .ToArray();
        Assert.All(
            ["1.00", "2.00", "3.00", "–", "100 JPY/USD", "x", "rate", "b"],
            t => Assert.Contains(t, texts)
        );
        Assert.NotEmpty(ChartRenderer.RenderPng(figure, ChartTheme.Light, ChartSize.Page));
    }

    [Fact]
    public void Many_cells_have_no_numbers_and_some_names()
    {
        var many = Enumerable.Range(0, 50).Select(i => 1000.0 + i).ToArray();
        var figure = SweepChart.Figure(
            Table([.. Enumerable.Range(0, 2500).Select(i => i * 1e6)], Rate(many), Rate(many))
        )!;
        var texts = ChartRenderer.Texts(figure, ChartTheme.Light, ChartSize.Page);
        Assert.InRange(texts.Count, 20, 110);
    }

    [Fact]
    public void Without_a_value_there_is_no_chart() =>
        Assert.Null(SweepChart.Figure(Table([double.NaN], Rate(100))));
}
