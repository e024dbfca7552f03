using System.Text;
using System.Text.Json;
using Calculator.Reporting.Formats;
using Calculator.Reporting.Records;

namespace Calculator.Reporting.Files;

/// <summary>Writes <c>results.json</c>: every line with its values by year, at full precision.</summary>
public static class ResultsJson
{
    /// <summary>UTF-8 JSON with a line break at the end.</summary>
    public static byte[] Write(Report report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFile.Options))
        {
            WriteReport(json, report);
        }

        stream.Write(Encoding.UTF8.GetBytes("\n"));
        return stream.ToArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        var model = report.Result.Model;
        json.WriteStartObject();
        json.WriteString("scenario", report.ScenarioId);
        json.WriteString("title", report.Title);
        json.WriteStartArray("years");
        foreach (var year in model.Years.Years)
        {
            json.WriteNumberValue(year);
        }

        json.WriteEndArray();
        json.WriteString("currency", report.Currency);
        json.WriteString("basis", report.Basis);
        if (!report.Settings.IsEmpty)
        {
            WriteTexts(json, "settings", report.Settings);
        }

        json.WriteStartArray("lines");
        foreach (var line in model.Lines)
        {
            json.WriteStartObject();
            json.WriteString("id", line.Id);
            json.WriteString("title", line.Title);
            json.WriteString("unit", line.Unit.ToString());
            json.WriteStartArray("values");
            foreach (var value in report.Result.Values(line.Id))
            {
                if (double.IsNaN(value))
                {
                    json.WriteNullValue();
                }
                else
                {
                    json.WriteNumberValue(value);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("published");
        foreach (var outcome in report.Published)
        {
            RecordJson.Write(json, outcome, scenario: null);
        }

        json.WriteEndArray();
        WriteTexts(json, "warnings", report.Warnings);
        WriteTexts(json, "notes", report.Notes);
        json.WriteEndObject();
    }
}
