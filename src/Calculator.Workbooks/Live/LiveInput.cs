using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Workbooks.Live;

/// <summary>An input of the workbook: one row to change, or, where the cases state different values, a row for each
/// statement and a row that takes over the one in use.</summary>
/// <param name="Id">The input's id, unique in the workbook.</param>
/// <param name="Input">What the first case that has it states.</param>
/// <param name="Stated">The rows to change: one, or several that differ. The first is the first case's.</param>
/// <param name="StatementOfCase">For each case the row of <paramref name="Stated"/> that it uses.</param>
internal sealed record LiveInput(
    string Id,
    Input Input,
    ImmutableArray<StatedInput> Stated,
    ImmutableArray<int> StatementOfCase
)
{
    /// <summary>True where the switch decides which row counts.</summary>
    public bool IsSwitched => Stated.Length > 1;

    public bool IsByYear => Input.IsByYear;

    public string Section => Input.Section;

    public Unit Unit => Input.Unit;
}
