using Calculator.Core.Modelling.Formulas;
using Calculator.TestSupport;
using Calculator.Workbooks.Checks;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class CheckFormulaTests
{
    private static readonly WorkbookDraft s_draft = new(
        ShippedReports.WithAlternatives("japan-2022")
    );

    private static readonly Formula s_positive = Formula.LineOf("troops") >= Formula.Constant(0);

    [Fact]
    public void What_all_cases_check_alike_stands_once() =>
        Assert.Equal(
            $"{s_draft.Lines.Cell("troops", 2022)}>=0",
            CheckFormula.Of(s_draft, Check(s_positive, s_positive), 2022)
        );

    [Fact]
    public void A_case_without_the_thing_is_TRUE() =>
        Assert.Equal(
            $"CHOOSE(scenario_number,{s_draft.Lines.Cell("troops", 2022)}>=0,TRUE,TRUE)",
            CheckFormula.Of(s_draft, Check(s_positive, null), 2022)
        );

    [Fact]
    public void Where_a_line_may_have_no_value_it_is_TRUE_there()
    {
        var blank = Formula.LineOf("support.per-troop") >= Formula.Constant(0);
        var cell = s_draft.Lines.Cell("support.per-troop", 2022);
        Assert.Equal(
            $"IF(COUNT({cell})<1,TRUE,{cell}>=0)",
            CheckFormula.Of(s_draft, Check(blank, blank), 2022)
        );
        // A sum makes nothing of it.
        Assert.Equal(
            $"SUM({s_draft.Lines.Values("support.per-troop")})>=0",
            CheckFormula.Of(s_draft, Check(blank, blank) with { IsOverYears = true }, 2022)
        );
    }

    private static Check Check(Formula? own, Formula? other) =>
        new("c", "", [own, .. Enumerable.Repeat(other, s_draft.Model.Cases.Length - 1)]);
}
