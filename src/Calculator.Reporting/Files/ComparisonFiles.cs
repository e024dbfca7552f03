using System.Text.Json;
using Calculator.Core.Comparison;
using Calculator.Reporting.Tables;

namespace Calculator.Reporting.Files;

/// <summary>Writes a comparison as json and csv.</summary>
public static class ComparisonFiles
{
    public static byte[] Json(Report @base, Report alternative, ScenarioComparison comparison)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFile.Options))
        {
            json.WriteStartObject();
            json.WriteString("base", @base.ScenarioId);
            json.WriteString("alternative", alternative.ScenarioId);
            json.WriteStartArray("years");
            foreach (var year in comparison.Years)
            {
                json.WriteNumberValue(year);
            }

            json.WriteEndArray();
            var years = ComparedYears.Of(comparison);
            Years("compared-years", years.Common);
            Years("left-out-of-base", years.OfBaseOnly);
            Years("left-out-of-alternative", years.OfAlternativeOnly);
            json.WriteNumber("lines-in-other-units", ComparisonRow.InOtherUnits(comparison).Count);
            json.WriteStartArray("lines");
            foreach (var line in comparison.Lines)
            {
                json.WriteStartObject();
                json.WriteString("id", line.Line.Id);
                json.WriteString("title", line.Line.Title);
                json.WriteString("unit", line.Line.Unit.ToString());
                Values("base", line.BaseValue);
                Values("alternative", line.AlternativeValue);
                Values("delta", line.Delta);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("waterfalls");
            foreach (var waterfall in comparison.Waterfalls)
            {
                json.WriteStartObject();
                json.WriteString("line", waterfall.LineId);
                json.WriteNumber("base", waterfall.Start);
                foreach (var (driver, effect) in waterfall.Steps)
                {
                    json.WriteNumber(Key(driver), effect);
                }

                json.WriteNumber("alternative", waterfall.End);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();

            void Years(string name, IEnumerable<int> of)
            {
                json.WriteStartArray(name);
                foreach (var year in of)
                {
                    json.WriteNumberValue(year);
                }

                json.WriteEndArray();
            }

            void Values(string name, Func<int, double?> value)
            {
                json.WriteStartArray(name);
                foreach (var year in comparison.Years)
                {
                    if (value(year) is { } number)
                    {
                        json.WriteNumberValue(number);
                    }
                    else
                    {
                        json.WriteNullValue();
                    }
                }

                json.WriteEndArray();
            }
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>One row for each line and year that either scenario has.</summary>
    public static string Csv(ScenarioComparison comparison)
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
                foreach (
                    var value in new[]
                    {
                        line.BaseValue(year),
                        line.AlternativeValue(year),
                        line.Delta(year),
                    }
                )
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

                csv.EndRow();
            }
        }

        return csv.ToString();
    }

    private static string Key(Driver driver) =>
        driver switch
        {
            Driver.Price => "price",
            Driver.ExchangeRate => "exchange-rate",
            Driver.Headcount => "headcount",
            _ => "rule",
        };
}
