using Calculator.Core.Modelling.Formulas;

namespace Calculator.Workbooks.Checks;

/// <summary>A check as the lines of one case state it.</summary>
/// <param name="Id">Short name; the same thing in another case has the same.</param>
/// <param name="Title">What must hold, in words.</param>
/// <param name="Formula">1 where it holds.</param>
/// <param name="IsOverYears">True where the lines it reads stand for their sums over all years.</param>
internal sealed record CaseCheck(
    string Id,
    string Title,
    Formula Formula,
    bool IsOverYears = false
);
