using System.Text.Json;
using Calculator.Reporting.Formats;

namespace Calculator.Reporting.Sweeps;

/// <summary>Writes <c>sweep.json</c>.</summary>
public static class SweepJson
{
    /// <summary>UTF-8 JSON with a line break at the end; <c>null</c> where the measure has no value.</summary>
    public static byte[] Write(SweepTable table)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFile.Options))
        {
            json.WriteStartObject();
            json.WriteString("scenario", table.Report.ScenarioId);
            json.WriteString("line", table.Line.Id);
            json.WriteNumber("year", table.Year);
            json.WriteString("unit", table.Line.Unit.ToString());
            json.WriteStartArray("settings");
            foreach (var setting in table.Report.Settings)
            {
                json.WriteStringValue(setting);
            }

            json.WriteEndArray();
            json.WriteStartArray("cells");
            foreach (var (texts, value) in table.Cells())
            {
                json.WriteStartObject();
                foreach (var (input, text) in table.Inputs.Zip(texts))
                {
                    json.WriteString(input.Path, text);
                }

                if (double.IsNaN(value))
                {
                    json.WriteNull("value");
                }
                else
                {
                    json.WriteNumber("value", value);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
