using System.Globalization;

namespace Calculator.Workbooks.Reading;

/// <summary>What a cell holds.</summary>
internal enum CellContent
{
    Blank,
    Number,
    Text,
    Truth,
    Error,
}

/// <summary>A cell as some program saved it. <c>default</c> is an empty one.</summary>
/// <param name="Content">The kind of its value, or of its formula's stored result.</param>
/// <param name="Text">The value as stored; digits are text where the cell is text.</param>
/// <param name="Formula">Its formula without the equals sign, empty where another cell's is shared; <c>null</c> where it has none.</param>
internal readonly record struct ReadCell(CellContent Content, string Text, string? Formula)
{
    public bool IsBlank => Content == CellContent.Blank && Formula is null;

    /// <summary>The number; <c>null</c> where it holds none.</summary>
    public double? Number =>
        Content == CellContent.Number
        && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value)
            ? value
            : null;

    /// <summary>True when both hold the same: numbers within fifteen digits, texts letter by letter.</summary>
    public bool HasValueOf(ReadCell other) =>
        Number is { } a && other.Number is { } b
            ? AreSame(a, b)
            : Content == other.Content
                && string.Equals(Lines(Text), Lines(other.Text), StringComparison.Ordinal);

    /// <summary>A program that saves the workbook may keep fifteen digits only.</summary>
    public static bool AreSame(double a, double b) =>
        Math.Abs(a - b) <= 1e-12 * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>The content in words: <c>the text '28.500'</c>.</summary>
    public string Words =>
        Content switch
        {
            CellContent.Blank => "nothing",
            CellContent.Number => Text,
            CellContent.Error => $"the error {Text}",
            CellContent.Truth => Text is "1" ? "TRUE" : "FALSE",
            _ => $"the text '{(Text.Length <= 40 ? Text : Text[..40] + "...")}'".ReplaceLineEndings(
                " "
            ),
        };

    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n");
}
