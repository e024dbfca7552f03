using Calculator.Core.Comparison;
using Calculator.Reporting.Formats;

namespace Calculator.Reporting.Files;

/// <summary>Writes <c>comparison.csv</c>.</summary>
public static class ComparisonCsv
{
    /// <summary>One row for each line and year that either scenario has; an empty cell where one has no value.</summary>
    public static string Write(ScenarioComparison comparison)
    {
        var csv = new CsvText();
        foreach (
            var heading in new[] { "line", "title", "unit", "year", "base", "alternative", "delta" }
        )
        {
            csv.Text(heading);
        }

        csv.EndRow();
        foreach (var line in comparison.Lines)
        {
            foreach (var year in comparison.Years)
            {
                csv.Text(line.Line.Id)
                    .Text(line.Line.Title)
                    .Text(line.Line.Unit.ToString())
                    .Number(year);
                Value(csv, line.BaseValue(year));
                Value(csv, line.AlternativeValue(year));
                Value(csv, line.Delta(year));
                csv.EndRow();
            }
        }

        return csv.ToString();
    }

    private static void Value(CsvText csv, double? value)
    {
        if (value is { } number)
        {
            csv.Number(number);
        }
        else
        {
            csv.Text("");
        }
    }
}
