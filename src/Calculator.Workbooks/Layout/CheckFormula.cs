using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Workbooks.Checks;

namespace Calculator.Workbooks.Layout;

/// <summary>The formula of a check's cell: TRUE where it holds, and where there is nothing to check.</summary>
internal static class CheckFormula
{
    private const string Holds = "TRUE";

    /// <summary>The formula without its equals sign.</summary>
    public static string Of(WorkbookDraft draft, Check check, int year) =>
        RowFormula.Chosen([
            .. check.OfCases.Select(
                (formula, i) =>
                    formula is null
                        ? Holds
                        : Of(
                            formula,
                            draft.Model.Cases[i].Result.Model,
                            new CheckAddresses(
                                draft.Lines,
                                check.IsOverYears ? null : year,
                                input => draft.Names.Of(draft.Model.InputOf(i, input))
                            ),
                            check.IsOverYears
                        )
            ),
        ]);

    private static string Of(
        Formula formula,
        Model model,
        CheckAddresses addresses,
        bool isOverYears
    )
    {
        var text = new ExcelFormula(addresses).Write(formula);
        var read = formula.LinesRead().Distinct(StringComparer.Ordinal).ToArray();
        // A sum over years makes nothing of a cell without a value.
        return isOverYears || !Array.Exists(read, MayBeBlank)
            ? text
            : $"IF(COUNT({string.Join(',', addresses.Lines(read))})<{read.Length},{Holds},{text})";

        bool MayBeBlank(string id) => model.MayBeBlank(id) || model.Find(id)!.IsOnDemand;
    }
}
