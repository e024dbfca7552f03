using Calculator.Reporting.Formats;

namespace Calculator.Reporting.Sweeps;

/// <summary>Writes <c>sweep.csv</c>: a row for each combination of values.</summary>
public static class SweepCsv
{
    private static readonly string[] s_headings = ["line", "title", "year", "value", "unit"];

    /// <summary>The whole file's text.</summary>
    public static string Write(SweepTable table)
    {
        var csv = new CsvText();
        foreach (var heading in table.Inputs.Select(i => i.Path).Concat(s_headings))
        {
            csv.Text(heading);
        }

        csv.EndRow();
        foreach (var (texts, value) in table.Cells())
        {
            foreach (var text in texts)
            {
                csv.Text(text);
            }

            csv.Text(table.Line.Id)
                .Text(table.Line.Title)
                .Number(table.Year)
                .Number(value)
                .Text(table.Line.Unit.ToString())
                .EndRow();
        }

        return csv.ToString();
    }
}
