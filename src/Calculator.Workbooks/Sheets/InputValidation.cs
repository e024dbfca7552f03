using Calculator.Core.Modelling;
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
}
