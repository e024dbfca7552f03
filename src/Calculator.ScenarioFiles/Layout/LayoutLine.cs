using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Layout;

/// <summary>A line of a YAML text.</summary>
/// <param name="Indent">Blanks that it begins with.</param>
/// <param name="Tokens">Its pieces; none for a blank line.</param>
internal sealed record LayoutLine(int Indent, ImmutableArray<LayoutToken> Tokens)
{
    /// <summary>True where the line goes on with what an earlier one began: brackets, or a value over several lines.</summary>
    public bool Continues { get; init; }

    /// <summary>What the line holds of a value whose blanks count, behind its indentation; <c>null</c> for any other line.</summary>
    public string? Raw { get; init; }

    /// <summary>True for a line that holds nothing, and is no part of a value.</summary>
    public bool IsBlank => Tokens.IsEmpty && Raw is null;

    /// <summary>True for a comment that stands alone.</summary>
    public bool IsComment => Tokens is [{ Kind: TokenKind.Comment }];
}
