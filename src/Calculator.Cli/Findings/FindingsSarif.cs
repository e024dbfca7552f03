using System.Text;
using System.Text.Json;
using Calculator.Cli.Codes;

namespace Calculator.Cli.Findings;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors read.</summary>
internal static class FindingsSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>A log of one run with the rules that its results name.</summary>
    public static string Write(IReadOnlyList<Finding> findings)
    {
        string[] codes =
        [
            .. findings
                .Select(f => f.Diagnostic.Code)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, FindingsJson.Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "alliance");
            json.WriteStartArray("rules");
            foreach (var code in codes)
            {
                WriteRule(json, code);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                WriteResult(json, finding, Array.IndexOf(codes, finding.Diagnostic.Code));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteRule(Utf8JsonWriter json, string code)
    {
        json.WriteStartObject();
        json.WriteString("id", code);
        if (CodeCatalog.Find(code) is { } entry)
        {
            WriteText(json, "shortDescription", entry.Title);
            json.WriteStartObject("help");
            json.WriteString("text", entry.Text);
            json.WriteString("markdown", entry.Text);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", entry.Severity);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Severity);
        WriteText(json, "message", finding.Text);
        json.WriteStartArray("locations");
        WriteLocation(json, finding.File, finding.Line, finding.Column, finding.EndColumn);
        json.WriteEndArray();
        if (finding.Related is { } related)
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(json, related.File, related.Line, related.Column, null);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(
        Utf8JsonWriter json,
        string file,
        int line,
        int column,
        int? endColumn
    )
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(file));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        if (endColumn is { } end)
        {
            json.WriteNumber("endColumn", end);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A path as a reference relative to where the program was started, or as an address where it is a full path.</summary>
    private static string Address(string file) =>
        Path.IsPathFullyQualified(file)
            ? new Uri(file).AbsoluteUri
            : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
