using System.Text.RegularExpressions;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Expressions;

/// <summary>Parts a formula into words, numbers with their units, and signs. A dash inside a word belongs to it.</summary>
internal static partial class ExpressionLexer
{
    private const string Signs = "an operator: + - * / < <= = >= >";

    /// <summary>The tokens, the end last; or the first problem.</summary>
    public static (List<ExpressionToken> Tokens, ExpressionProblem? Problem) Read(string text)
    {
        var tokens = new List<ExpressionToken>();
        for (var at = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (token, problem) = Next(text, at);
            if (token is null)
            {
                return (tokens, problem);
            }

            tokens.Add(token);
            at += token.Text.Length;
        }

        tokens.Add(new ExpressionToken(ExpressionTokenKind.End, "", text.TrimEnd().Length));
        return (tokens, null);
    }

    private static (ExpressionToken?, ExpressionProblem?) Next(string text, int at)
    {
        if (Number().Match(text, at) is { Success: true } number)
        {
            return ReadNumber(text, at, at + number.Length);
        }

        if (Name().Match(text, at) is { Success: true } name)
        {
            return (new ExpressionToken(ExpressionTokenKind.Name, name.Value, at), null);
        }

        if (Sign().Match(text, at) is { Success: true } sign)
        {
            return (new ExpressionToken(ExpressionTokenKind.Sign, sign.Value, at), null);
        }

        var (found, meant) = text[at] switch
        {
            '\u00D7' or '\u00B7' => (text[at].ToString(), "*"),
            '\u00F7' or ':' => (text[at].ToString(), "/"),
            '\u2212' or '\u2013' => (text[at].ToString(), "-"),
            '\u2264' => (text[at].ToString(), "<="),
            '\u2265' => (text[at].ToString(), ">="),
            '%' => ("%", null),
            _ => (Character(text, at), (string?)null),
        };
        return (
            null,
            new ExpressionProblem(
                "LIN001",
                at,
                found == "%"
                    ? "'%' stands behind a number only"
                    : $"'{found}' means nothing in a formula",
                Allowed: Signs,
                DidYouMean: meant
            )
        );
    }

    /// <summary>A number with the unit behind it, which ends at the first sign that is no part of one.</summary>
    private static (ExpressionToken?, ExpressionProblem?) ReadNumber(string text, int at, int end)
    {
        while (UnitWord().Match(text, end) is { Success: true } word)
        {
            end += word.Length;
            if (word.ValueSpan[^1] == '%')
            {
                break;
            }

            while (Divisor().Match(text, end) is { Success: true } per && IsUnit(per))
            {
                end += per.Length;
            }
        }

        var written = text[at..end];
        var (quantity, problem) = QuantityReader.Read(written);
        return quantity is null
            ? (
                null,
                new ExpressionProblem("FIG001", at, problem!, Allowed: QuantityReader.Examples)
            )
            : (
                new ExpressionToken(ExpressionTokenKind.Number, written, at)
                {
                    Quantity = quantity,
                },
                null
            );
    }

    private static bool IsUnit(Match divisor)
    {
        var word = divisor.Groups["word"].Value;
        return CurrencyCodes.Has(word)
            || word is "year" or "yr"
            || QuantityReader.UnitWords.Any(u =>
                string.Equals(u.Word, word, StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>The character, both halves of one that has two.</summary>
    private static string Character(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length
            ? text.Substring(at, 2)
            : text[at].ToString();

    [GeneratedRegex(
        @"\G([0-9][0-9_]*(\.[0-9][0-9_]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3}(?![0-9A-Za-z]))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Number();

    [GeneratedRegex(
        @"\G[A-Za-z][A-Za-z0-9_]*([.-][A-Za-z0-9_]+)*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Name();

    [GeneratedRegex(
        @"\G(<=|>=|[-+*/<>=(),])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Sign();

    /// <summary>A word that isn't an id with a dot or a function.</summary>
    [GeneratedRegex(
        @"\G\s*(%|(?!per\b)[A-Za-z][A-Za-z0-9]*(?![A-Za-z0-9_.(])(?!-[A-Za-z0-9]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex UnitWord();

    [GeneratedRegex(
        @"\G(\s*/\s*|\s+per\s+)(?<word>[A-Za-z]+)(?![A-Za-z0-9_.(])(?!-[A-Za-z0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Divisor();
}
