using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Calculator.Cli.Findings;

/// <summary>Findings as a JSON array of objects.</summary>
internal static class FindingsJson
{
    /// <summary>Indented, keys in a fixed order; an empty array where nothing was found.</summary>
    internal static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The array, with a line break at its end.</summary>
    public static string Write(IEnumerable<Finding> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartArray();
            foreach (var finding in findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", finding.Severity);
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        if (finding.EndColumn is { } end)
        {
            json.WriteNumber("endColumn", end);
        }

        json.WriteString("message", diagnostic.Message);
        if (diagnostic.DidYouMean is { } word)
        {
            json.WriteString("didYouMean", word);
        }

        if (diagnostic.Allowed is { } allowed)
        {
            json.WriteString("allowed", allowed);
        }

        if (finding.Related is { } related)
        {
            json.WriteStartObject("related");
            json.WriteString("file", related.File);
            json.WriteNumber("line", related.Line);
            json.WriteNumber("column", related.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
