using Calculator.Reporting.Formats;
using Calculator.Reporting.Options;

namespace Calculator.Reporting.Files;

/// <summary>Writes <c>options.csv</c>: a row for each line and year, a column for each option.</summary>
public static class OptionsCsv
{
    private static readonly string[] s_headings = ["line", "title", "unit", "year"];

    /// <summary>The whole file's text; an empty cell where an option has no value.</summary>
    public static string Write(OptionTable table)
    {
        var csv = new CsvText();
        foreach (var heading in s_headings.Concat(table.Reports.Select(r => r.ScenarioId)))
        {
            csv.Text(heading);
        }

        csv.EndRow();
        int[] years = [.. table.Years];
        foreach (var line in table.Lines)
        {
            foreach (var year in years)
            {
                csv.Text(line.Id).Text(line.Title).Text(line.Unit.ToString()).Number(year);
                for (var option = 0; option < table.Reports.Length; option++)
                {
                    if (table.Value(option, line.Id, year) is { } value)
                    {
                        csv.Number(value);
                    }
                    else
                    {
                        csv.Text("");
                    }
                }

                csv.EndRow();
            }
        }

        return csv.ToString();
    }
}
