using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>The formula of a line's cell. Where the cases of the switch work a line out differently, it chooses among theirs.</summary>
internal static class RowFormula
{
    // What a line counts while a scenario is in use that has no such line.
    private const string Absent = "0";

    /// <summary>The formula without its equals sign.</summary>
    public static string Of(WorkbookDraft draft, string lineId, int year)
    {
        var ofCases = draft
            .Model.Cases.Select(
                (c, i) => LiveModel.Find(c, lineId) is { } line ? Of(draft, line, i, year) : Absent
            )
            .ToArray();
        return Chosen(ofCases);
    }

    /// <summary>The formula of a line's cell of a year before the first.</summary>
    public static string Before(WorkbookDraft draft, string lineId, int year) =>
        Chosen([
            .. draft.Model.Cases.Select(
                (c, i) =>
                    c.Result.Model.Find(lineId) is { } line
                    && c.Result.KnownValue(lineId, year) is not null
                        ? Numeric(
                            line.Formula,
                            new ExcelFormula(
                                new RunUpAddresses(draft, i, year),
                                c.Result.Model
                            ).Write(line)
                        )
                        : Absent
            ),
        ]);

    /// <summary>A formula that gives the part of the scenario in use; the part itself where all are the same.</summary>
    public static string Chosen(IReadOnlyList<string> ofCases) =>
        ofCases.All(f => f == ofCases[0])
            ? ofCases[0]
            : $"CHOOSE({DefinedNames.ScenarioNumber},{string.Join(',', ofCases)})";

    private static string Of(WorkbookDraft draft, Line line, int caseIndex, int year)
    {
        var addresses = new ModelAddresses(
            draft,
            caseIndex,
            year,
            ModelAddresses.ReachesBefore(line.Formula)
        );
        return Numeric(
            line.Formula,
            new ExcelFormula(addresses, draft.Model.Cases[caseIndex].Result.Model).Write(line)
        );
    }

    /// <summary>A line that is a condition counts 1 or 0: Excel's SUM skips cells that hold TRUE.</summary>
    public static string Numeric(Formula formula, string text) =>
        formula is ComparisonFormula or AllFormula ? $"N({text})" : text;
}
