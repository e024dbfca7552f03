using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class ModelAddressesTests
{
    private static readonly WorkbookDraft s_draft = new(TestReports.Pact());

    private static ModelAddresses Of(int year, bool reachesBefore = false) =>
        new(s_draft, 0, year, reachesBefore);

    private static Input Input(string id) => s_draft.Model.Inputs.Single(i => i.Id == id).Input;

    [Fact]
    public void Years_stand_in_the_header()
    {
        Assert.Equal("F$4", Of(2024).Year);
        Assert.Equal("$D$4", Of(2024).FirstYear);
    }

    [Fact]
    public void The_year_before_the_first_is_the_units_text_which_counts_nothing()
    {
        var row = s_draft.Lines.Row("japan.sma-2022.fip");
        Assert.Equal($"C{row}", Of(2022).PreviousLine("japan.sma-2022.fip"));
        Assert.Equal(
            $"N(C{row})",
            Of(2022, reachesBefore: true).PreviousLine("japan.sma-2022.fip")
        );
        Assert.Equal($"E{row}", Of(2022).NextLine("japan.sma-2022.fip"));
    }

    [Fact]
    public void A_single_value_has_a_name_and_a_value_by_year_a_cell()
    {
        Assert.Equal("cpi_lag", Of(2024).Input(Input("cpi.lag")));
        Assert.Equal($"Inputs!F${s_draft.Inputs.Row("fx2022")}", Of(2024).Input(Input("fx2022")));
        Assert.Equal("in_fx2022", Of(2024).InputRow(Input("fx2022")));
    }

    [Fact]
    public void Only_an_opening_term_keeps_a_formula_from_looking_before_the_first_year()
    {
        var previous = Formula.Previous("a");
        Assert.True(ModelAddresses.ReachesBefore(previous + Formula.Constant(1)));
        Assert.False(ModelAddresses.ReachesBefore(Formula.Opening(Formula.Constant(1), previous)));
        Assert.True(ModelAddresses.ReachesBefore(Formula.Opening(previous, Formula.Constant(1))));
    }
}
