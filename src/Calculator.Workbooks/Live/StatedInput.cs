using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Live;

/// <summary>A row of figures as one case states them.</summary>
/// <param name="Id">Id of the row: the input's, with <c>@</c> and the case where several state it.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Input">The figures.</param>
/// <param name="Case">The case that states them.</param>
internal sealed record StatedInput(string Id, string Title, Input Input, LiveCase Case)
{
    /// <summary>Id of the row in which a case states an input of its own.</summary>
    public static string IdOf(string inputId, string caseName) => $"{inputId}@{caseName}";
}
