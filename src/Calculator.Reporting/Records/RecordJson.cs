using System.Text.Json;
using Calculator.Core.Comparison;
using Calculator.Core.Published;

namespace Calculator.Reporting.Records;

/// <summary>Writes published figures as json, at full precision.</summary>
public static class RecordJson
{
    /// <summary>An array of the scenarios' figures, a line break at the end; each names its scenario.</summary>
    public static byte[] Write(IEnumerable<ScenarioRecord> records)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Formats.JsonFile.Options))
        {
            json.WriteStartArray();
            foreach (var record in records)
            {
                foreach (var outcome in record.Outcomes)
                {
                    Write(json, outcome, record.ScenarioId);
                }
            }

            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>One figure as an object.</summary>
    internal static void Write(Utf8JsonWriter json, PublishedOutcome outcome, string? scenario)
    {
        var figure = outcome.Figure;
        json.WriteStartObject();
        if (scenario is not null)
        {
            json.WriteString("scenario", scenario);
        }

        json.WriteString("line", figure.LineId);
        if (figure.Over is not null)
        {
            json.WriteString("over", figure.Over);
        }

        json.WriteString("year", figure.Years.ToString());
        json.WriteString("of", figure.Aggregation.Word());
        if (figure.Against is { } against)
        {
            json.WriteString("against", against.ToString());
        }

        json.WriteString("unit", outcome.Unit.ToString());
        json.WriteString("written", figure.Written);
        json.WriteNumber("published", figure.Value);
        if (double.IsFinite(outcome.Computed))
        {
            json.WriteNumber("computed", outcome.Computed);
        }
        else
        {
            json.WriteNull("computed");
        }

        json.WriteBoolean("agrees", outcome.Agrees);
        json.WriteNumber("within", figure.Within);
        json.WriteBoolean("restated", outcome.IsRestated);
        json.WriteString("source", figure.Source);
        json.WriteString("reason", figure.Differs);
        json.WriteString("note", figure.Note);
        json.WriteEndObject();
    }
}
