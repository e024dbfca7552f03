using System.Text.Json;
using Calculator.Core.Comparison;
using Calculator.Reporting.Formats;
using Calculator.Reporting.Tables;

namespace Calculator.Reporting.Files;

/// <summary>Writes <c>comparison.json</c>: every line of two scenarios by year, and the drivers of what differs.</summary>
public static class ComparisonJson
{
    /// <summary>UTF-8 JSON with a line break at the end.</summary>
    public static byte[] Write(Report @base, Report alternative, ScenarioComparison comparison)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFile.Options))
        {
            json.WriteStartObject();
            json.WriteString("base", @base.ScenarioId);
            json.WriteString("alternative", alternative.ScenarioId);
            if (!@base.Settings.IsEmpty)
            {
                json.WriteStartArray("settings");
                foreach (var setting in @base.Settings)
                {
                    json.WriteStringValue(setting);
                }

                json.WriteEndArray();
            }

            WriteYears(json, comparison);
            json.WriteNumber("lines-in-other-units", ComparisonRow.InOtherUnits(comparison).Count);
            json.WriteStartArray("lines");
            foreach (var line in comparison.Lines)
            {
                WriteLine(json, line, comparison.Years);
            }

            json.WriteEndArray();
            json.WriteStartArray("waterfalls");
            foreach (var waterfall in comparison.Waterfalls)
            {
                WriteWaterfall(json, waterfall);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteYears(Utf8JsonWriter json, ScenarioComparison comparison)
    {
        var compared = ComparedYears.Of(comparison);
        foreach (
            var (name, years) in new (string, IEnumerable<int>)[]
            {
                ("years", comparison.Years),
                ("compared-years", compared.Common),
                ("left-out-of-base", compared.OfBaseOnly),
                ("left-out-of-alternative", compared.OfAlternativeOnly),
            }
        )
        {
            json.WriteStartArray(name);
            foreach (var year in years)
            {
                json.WriteNumberValue(year);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteLine(Utf8JsonWriter json, ComparedLine line, IEnumerable<int> years)
    {
        json.WriteStartObject();
        json.WriteString("id", line.Line.Id);
        json.WriteString("title", line.Line.Title);
        json.WriteString("unit", line.Line.Unit.ToString());
        WriteValues(json, "base", years.Select(line.BaseValue));
        WriteValues(json, "alternative", years.Select(line.AlternativeValue));
        WriteValues(json, "delta", years.Select(line.Delta));
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, string name, IEnumerable<double?> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            if (value is { } number)
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

    /// <summary>One waterfall, with the scenario it leads to where that is named.</summary>
    internal static void WriteWaterfall(
        Utf8JsonWriter json,
        Waterfall waterfall,
        string? scenario = null
    )
    {
        json.WriteStartObject();
        if (scenario is not null)
        {
            json.WriteString("scenario", scenario);
        }

        json.WriteString("line", waterfall.LineId);
        json.WriteNumber("base", waterfall.Start);
        foreach (var (driver, effect) in waterfall.Steps)
        {
            json.WriteNumber(Key(driver), effect);
        }

        json.WriteNumber("alternative", waterfall.End);
        json.WriteEndObject();
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
