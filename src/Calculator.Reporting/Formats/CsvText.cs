using System.Globalization;
using System.Text;

namespace Calculator.Reporting.Formats;

/// <summary>Builds RFC 4180 text. Text that a spreadsheet would take for a formula is marked as text with an apostrophe.</summary>
public sealed class CsvText
{
    private readonly StringBuilder _text = new();
    private bool _isRowStarted;

    public CsvText Text(string? value)
    {
        value ??= "";
        if (value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
        {
            value = "'" + value;
        }

        var needsQuotes = value.AsSpan().IndexOfAny(",\"\r\n") >= 0;
        return Cell(
            needsQuotes ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value
        );
    }

    /// <summary>A number at full precision, with a decimal point; nothing where there is none.</summary>
    public CsvText Number(double value) =>
        Cell(double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture));

    public CsvText Number(int value) => Cell(value.ToString(CultureInfo.InvariantCulture));

    public CsvText EndRow()
    {
        _text.Append("\r\n");
        _isRowStarted = false;
        return this;
    }

    public override string ToString() => _text.ToString();

    private CsvText Cell(string text)
    {
        if (_isRowStarted)
        {
            _text.Append(',');
        }

        _text.Append(text);
        _isRowStarted = true;
        return this;
    }
}
