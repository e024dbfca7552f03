using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Live;

/// <summary>A row of figures as one case states them.</summary>
/// <param name="Id">Id of the row: the input's, with <c>@</c> and the case where several state it.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Input">The figures.</param>
/// <param name="Case">The case that states them.</param>
internal sealed record StatedInput(string Id, string Title, Input Input, LiveCase Case)
{
    private readonly HashSet<int> _yearsRead = [];
    private bool _isRead;

    /// <summary>True for a figure that a scenario states and that a case reads: another one in its place changes a result, or would
    /// once it binds.</summary>
    /// <param name="year">The figure's year; <c>null</c> for a single value.</param>
    public bool IsOpen(int? year) =>
        IsRead(year)
        && (year is { } at ? Input.ByYear.GetValueOrDefault(at) : Input.Scalar)?.ChangedAt
            is not null;

    /// <summary>True where the scenario states a figure that no case reads as the others stand: a year that another lag or term would come to.</summary>
    public bool HasUnread
    {
        get
        {
            if (Input.Scalar is { ChangedAt: not null } && !_isRead)
            {
                return true;
            }

            foreach (var (year, figure) in Input.ByYear)
            {
                if (figure.ChangedAt is not null && !_yearsRead.Contains(year))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Notes what a case reads.</summary>
    /// <param name="figures">What the case reads.</param>
    /// <param name="inputId">What the case calls the input.</param>
    public void Read(FiguresRead figures, string inputId)
    {
        _isRead |= figures.Contains(inputId);
        foreach (var year in Input.ByYear.Keys)
        {
            if (figures.Contains(inputId, year))
            {
                _yearsRead.Add(year);
            }
        }
    }

    /// <summary>Id of the row in which a case states an input of its own.</summary>
    public static string IdOf(string inputId, string caseName) => $"{inputId}@{caseName}";

    private bool IsRead(int? year) => year is { } at ? _yearsRead.Contains(at) : _isRead;
}
