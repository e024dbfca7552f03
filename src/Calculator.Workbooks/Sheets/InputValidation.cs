using Calculator.Core.Modelling;
using Calculator.Workbooks.Layout;
using ClosedXML.Excel;

namespace Calculator.Workbooks.Sheets;

/// <summary>Holds an input's cells to its declared range.</summary>
internal static class InputValidation
{
    private const int MessageLength = 255;
    private const double Largest = 1e300;

    public static void Add(IXLRange cells, Input input)
    {
        var allowed = $"Allowed: {input.Range.Describe(input.Unit)} ({input.Unit}).";
        var validation = cells.SetDataValidation();
        validation.IgnoreBlanks = true;
        validation.ErrorStyle = XLErrorStyle.Stop;
        validation.ErrorTitle = "Outside the allowed values";
        validation.ErrorMessage = allowed[..Math.Min(allowed.Length, MessageLength)];
        validation.ShowErrorMessage = true;
        var (minimum, maximum) = (input.Range.Minimum, input.Range.Maximum);
        switch (minimum == double.MinValue, maximum == double.MaxValue, input.Range.MinimumIsOpen)
        {
            case (true, true, _):
                // Any number, but a number.
                validation.Decimal.Between(-Largest, Largest);
                break;
            case (true, false, _):
                validation.Decimal.EqualOrLessThan(maximum);
                break;
            case (false, true, true):
                validation.Decimal.GreaterThan(minimum);
                break;
            case (false, true, false):
                validation.Decimal.EqualOrGreaterThan(minimum);
                break;
            case (false, false, true):
                var first = cells.FirstCell().Address;
                validation.Custom(
                    FormattableString.Invariant(
                        $"AND(ISNUMBER({first}),{first}>{minimum:R},{first}<={maximum:R})"
                    )
                );
                break;
            default:
                validation.Decimal.Between(minimum, maximum);
                break;
        }
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
