using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.TestSupport;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class CheckAddressesTests
{
    private static readonly WorkbookDraft s_draft = new(ShippedReports.Of("japan-2022"));
    private static readonly int s_cash = s_draft.Lines.Row("support.cash");

    [Fact]
    public void A_year_has_its_column_and_all_years_are_summed()
    {
        Assert.Equal(
            $"Model!E{s_cash}",
            new CheckAddresses(s_draft.Lines, 2023).Line("support.cash")
        );
        Assert.Equal(
            $"SUM(Model!$D${s_cash}:$H${s_cash})",
            new CheckAddresses(s_draft.Lines, year: null).Line("support.cash")
        );
    }

    /// <summary>A sum does not mind the order of its terms.</summary>
    [Fact]
    public void Rows_that_follow_on_one_another_are_one_range_in_whatever_order_they_come()
    {
        string[] ids = ["support.forgone", "support.cash", "support.in-kind"];
        Assert.Equal(
            [$"Model!D{s_cash}:D{s_cash + 2}"],
            new CheckAddresses(s_draft.Lines, 2022).Lines(ids)
        );
        Assert.Equal(
            [$"Model!$D${s_cash}:$H${s_cash + 2}"],
            new CheckAddresses(s_draft.Lines, year: null).Lines(ids)
        );
    }

    [Fact]
    public void A_single_value_has_its_name_where_one_is_told()
    {
        var input = new Input("other", "", Unit.Year, ValueRange.FiscalYear)
        {
            Scalar = new Figure(2022, Unit.Year, "2022", ""),
        };
        Assert.Equal("name", new CheckAddresses(s_draft.Lines, 2022, _ => "name").Input(input));
        var addresses = new CheckAddresses(s_draft.Lines, 2022);
        Assert.Throws<NotSupportedException>(() => addresses.Input(input));
        Assert.Throws<NotSupportedException>(() => addresses.PreviousLine("support.cash"));
    }
}
