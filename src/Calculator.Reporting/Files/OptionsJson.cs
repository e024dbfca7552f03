using System.Text.Json;
using Calculator.Core.Comparison;
using Calculator.Reporting.Formats;
using Calculator.Reporting.Options;

namespace Calculator.Reporting.Files;

/// <summary>Writes <c>options.json</c>: every line of several scenarios by year, and the drivers of what differs from the base.</summary>
public static class OptionsJson
{
    /// <summary>UTF-8 JSON with a line break at the end.</summary>
    /// <param name="table">The options.</param>
    /// <param name="comparisons">Each but the first compared with the first.</param>
    public static byte[] Write(OptionTable table, IReadOnlyList<ScenarioComparison> comparisons)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFile.Options))
        {
            json.WriteStartObject();
            json.WriteString("base", table.Reports[0].ScenarioId);
            WriteScenarios(json, table);
            int[] years = [.. table.Years];
            WriteYears(json, "years", years);
            WriteYears(json, "compared-years", table.Common);
            if (!table.Reports[0].Settings.IsEmpty)
            {
                json.WriteStartArray("settings");
                foreach (var setting in table.Reports[0].Settings)
                {
                    json.WriteStringValue(setting);
                }

                json.WriteEndArray();
            }

            WriteLines(json, table, years);
            json.WriteStartArray("waterfalls");
            foreach (var (index, comparison) in comparisons.Index())
            {
                foreach (var waterfall in comparison.Waterfalls)
                {
                    ComparisonJson.WriteWaterfall(
                        json,
                        waterfall,
                        table.Reports[index + 1].ScenarioId
                    );
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteScenarios(Utf8JsonWriter json, OptionTable table)
    {
        json.WriteStartArray("scenarios");
        foreach (var report in table.Reports)
        {
            json.WriteStartObject();
            json.WriteString("id", report.ScenarioId);
            json.WriteString("title", report.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteYears(Utf8JsonWriter json, string name, IEnumerable<int> years)
    {
        json.WriteStartArray(name);
        foreach (var year in years)
        {
            json.WriteNumberValue(year);
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, OptionTable table, int[] years)
    {
        json.WriteStartArray("lines");
        foreach (var line in table.Lines)
        {
            json.WriteStartObject();
            json.WriteString("id", line.Id);
            json.WriteString("title", line.Title);
            json.WriteString("unit", line.Unit.ToString());
            json.WriteStartObject("values");
            foreach (var (option, report) in table.Reports.Index())
            {
                json.WriteStartArray(report.ScenarioId);
                foreach (var year in years)
                {
                    if (table.Value(option, line.Id, year) is { } value)
                    {
                        json.WriteNumberValue(value);
                    }
                    else
                    {
                        json.WriteNullValue();
                    }
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
