using Calculator.Core.Time;

namespace Calculator.Workbooks.Layout;

/// <summary>The columns that mean the same on every sheet with years: id, title, unit, then a column a fiscal year.</summary>
/// <param name="Years">The model's years.</param>
internal readonly record struct Columns(YearRange Years)
{
    public const int Id = 1;
    public const int Title = 2;
    public const int Unit = 3;
    public const int FirstYear = 4;

    public int LastYear => FirstYear + Years.Count - 1;

    public int Of(int year) => FirstYear + year - Years.First;
}
