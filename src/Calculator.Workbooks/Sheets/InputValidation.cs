using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Sheets;

/// <summary>Holds an input's cells to its declared range.</summary>
internal static class InputValidation
{
    private const int MessageLength = 255;
    private const double Largest = 1e300;

    /// <summary>The rule for the cells of years that no line reads: nothing.</summary>
    public static Validation Closed(int row, int firstColumn, int lastColumn) =>
        new(
            CellAddress.Range(row, firstColumn, row, lastColumn),
            ValidationKind.Formula,
            "FALSE",
            Second: null,
            "No figure of this year counts",
            "The scenario states none, and no line would read it. State the year in the scenario file."
        );

    /// <summary>The rule for the cells of an input's row.</summary>
    public static Validation Of(Input input, int row, int firstColumn, int lastColumn)
    {
        var allowed =
            $"Allowed: {input.Range.Describe(input.Unit)} ({(input.Unit.IsYear ? "a whole year" : input.Unit)}).";
        var range =
            firstColumn == lastColumn
                ? CellAddress.Relative(row, firstColumn)
                : CellAddress.Range(row, firstColumn, row, lastColumn);
        var (minimum, maximum) = (input.Range.Minimum, input.Range.Maximum);
        if (input.Unit.IsYear)
        {
            return Make(ValidationKind.Formula, WholeBetween(), second: null);
        }

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

        string WholeBetween()
        {
            var cell = CellAddress.Relative(row, firstColumn);
            return $"AND(ISNUMBER({cell}),{cell}=INT({cell}),{cell}>={Text(minimum)},{cell}<={Text(maximum)})";
        }

        string Between()
        {
            var cell = CellAddress.Relative(row, firstColumn);
            return $"AND(ISNUMBER({cell}),{cell}>{Text(minimum)},{cell}<={Text(maximum)})";
        }

        static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
    }
}
