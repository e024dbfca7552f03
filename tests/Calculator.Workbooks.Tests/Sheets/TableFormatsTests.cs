using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class TableFormatsTests
{
    private static Line Line(string id, Unit unit) => new(id, id, unit, Formula.Constant(0, unit));

    /// <summary>1.8 bn and 40 mn dollars stand in one scale; a currency of its own has its own.</summary>
    [Fact]
    public void Amounts_of_a_currency_have_one_scale_that_the_heading_names()
    {
        var (large, small) = (Line("a", TestReports.Usd), Line("b", TestReports.Usd));
        var (yen, share) = (Line("c", TestReports.Jpy), Line("d", Unit.Ratio));
        var formats = new TableFormats(
            [large, small, yen, share],
            id =>
                id switch
                {
                    "a" => 1.8e9,
                    "b" => 4e7,
                    "c" => 5e6,
                    _ => 0.4,
                }
        );
        Assert.Equal(formats.Of(large), formats.Of(small));
        Assert.Equal("bn USD", formats.UnitOf(small));
        Assert.Equal("mn JPY", formats.UnitOf(yen));
        Assert.Equal("ratio", formats.UnitOf(share));
        Assert.Equal(" Amounts are shown in bn USD, mn JPY.", formats.Sentence);
    }
}
