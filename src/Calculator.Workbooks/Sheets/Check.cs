namespace Calculator.Workbooks.Sheets;

/// <summary>One thing that must hold in every year.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Title">What must hold, in words.</param>
/// <param name="Formula">The Excel formula of a year, TRUE where it holds.</param>
/// <param name="Holds">Whether it holds in that year in the run: the formula's cached result.</param>
internal sealed record Check(
    string Id,
    string Title,
    Func<int, string> Formula,
    Func<int, bool> Holds
);
