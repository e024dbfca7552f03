using Calculator.Reporting.Options;
using Calculator.Reporting.Tables;

namespace Calculator.Cli.Output;

/// <summary>A row of options as it is printed, all values in one scale.</summary>
internal sealed class OptionCells
{
    public OptionCells(OptionRow row)
    {
        double[] values = [.. row.Values.Select(v => v ?? double.NaN)];
        var shown = new SummaryRow(
            row.Line,
            [.. values],
            row.Line.Unit.IsMoney ? AmountScale.For(values) : AmountScale.One
        );
        Title = row.Line.Title;
        Unit = shown.ShownUnit;
        Years = ComparedYears.Words(row.Years);
        Values = [.. row.Values.Select(v => v is { } number ? shown.Shown(number) : "")];
    }

    public string Title { get; }

    public string Unit { get; }

    public string Years { get; }

    /// <summary>A text for each option; empty where it has no value.</summary>
    public IReadOnlyList<string> Values { get; }
}
