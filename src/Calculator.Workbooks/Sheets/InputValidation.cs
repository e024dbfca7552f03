using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Sheets;

/// <summary>Holds an input's cells to its declared range.</summary>
internal static class InputValidation
{
    private const int MessageLength = 255;
    private const double Largest = 1e300;

    /// <summary>The rule for the cells of an input's row.</summary>
    public static Validation Of(Input input, int row, int firstColumn, int lastColumn)
    {
        var allowed = $"Allowed: {input.Range.Describe(input.Unit)} ({input.Unit}).";
        var range =
            firstColumn == lastColumn
                ? CellAddress.Relative(row, firstColumn)
                : CellAddress.Range(row, firstColumn, row, lastColumn);
        var (minimum, maximum) = (input.Range.Minimum, input.Range.Maximum);
        return (
            minimum == double.MinValue,
            maximum == double.MaxValue,
            input.Range.MinimumIsOpen
        ) switch
        {
            // Any number, but a number.
            (true, true, _) => Number(ValidationKind.Between, -Largest, Largest),
            (true, false, _) => Number(ValidationKind.AtMost, maximum),
            (false, true, true) => Number(ValidationKind.MoreThan, minimum),
            (false, true, false) => Number(ValidationKind.AtLeast, minimum),
            (false, false, true) => Make(ValidationKind.Formula, Between(), second: null),
            _ => Number(ValidationKind.Between, minimum, maximum),
        };

        Validation Number(ValidationKind kind, double first, double? second = null) =>
            Make(kind, Text(first), second is { } upper ? Text(upper) : null);

        Validation Make(ValidationKind kind, string first, string? second) =>
            new(
                range,
                kind,
                first,
                second,
                "Outside the allowed values",
                allowed[..Math.Min(allowed.Length, MessageLength)]
            );

        string Between()
        {
            var cell = CellAddress.Relative(row, firstColumn);
            return $"AND(ISNUMBER({cell}),{cell}>{Text(minimum)},{cell}<={Text(maximum)})";
        }

        static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>A formula that is TRUE where the cells hold numbers of the input's range, or nothing in years without
    /// a value. Validation alone does not stop a value that is pasted in.</summary>
    public static string Within(Input input, int row, int firstColumn, int lastColumn)
    {
        var cells =
            $"{CellAddress.Relative(row, firstColumn)}:{CellAddress.Relative(row, lastColumn)}";
        var conditions = new List<string>
        {
            input.IsByYear ? $"COUNT({cells})=COUNTA({cells})" : $"COUNT({cells})=1",
        };
        if (input.Range.Minimum != double.MinValue)
        {
            conditions.Add(None(input.Range.MinimumIsOpen ? "<=" : "<", input.Range.Minimum));
        }

        if (input.Range.Maximum != double.MaxValue)
        {
            conditions.Add(None(">", input.Range.Maximum));
        }

        return $"AND({string.Join(',', conditions)})";

        string None(string sign, double bound) =>
            FormattableString.Invariant(
                $"SUMPRODUCT(ISNUMBER({cells})*({cells}{sign}{bound:R}))=0"
            );
    }
}
