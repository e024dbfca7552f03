using System.Text;
using Calculator.ScenarioFiles.Writing;

namespace Calculator.ScenarioFiles.Layout;

/// <summary>Writes the pieces of a line with the blanks that belong between them, and quotes only where they are needed.</summary>
internal static class Spaced
{
    /// <summary>The line without its indentation.</summary>
    public static string Text(LayoutLine line)
    {
        var text = new StringBuilder();
        var isInBrackets = line.Continues;
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if (i > 0 && IsApart(line.Tokens[i - 1], token))
            {
                text.Append(' ');
            }

            isInBrackets |= token.Kind == TokenKind.Open;
            text.Append(
                token.Kind == TokenKind.Quoted ? Unquoted(token.Text, isInBrackets) : token.Text
            );
        }

        return text.ToString();
    }

    private static bool IsApart(LayoutToken before, LayoutToken token) =>
        (before, token) switch
        {
            (_, { Kind: TokenKind.Comment }) => true,
            (_, { Kind: TokenKind.Comma }) => false,
            // An alias may end with a colon.
            (_, { Kind: TokenKind.Colon }) => before.Kind is TokenKind.Mark or TokenKind.Dash,
            ({ Kind: TokenKind.Open }, { Kind: TokenKind.Close }) => false,
            ({ Text: "[", Kind: TokenKind.Open }, _) or (_, { Text: "]", Kind: TokenKind.Close }) =>
                false,
            _ => true,
        };

    /// <summary>A text in double quotes that is the same without. One that may be a number or a year keeps them, and in brackets one of
    /// several words: the comma that somebody adds to it would end it.</summary>
    private static string Unquoted(string text, bool isInBrackets) =>
        text is ['"', .. var inner, '"']
        && inner is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ..]
        && !(isInBrackets && (inner.Contains(' ') || inner.Contains(',')))
        && YamlText.IsPlain(inner)
            ? inner
            : text;
}
