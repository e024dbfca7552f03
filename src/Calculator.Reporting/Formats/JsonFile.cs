using System.Text.Encodings.Web;
using System.Text.Json;

namespace Calculator.Reporting.Formats;

/// <summary>How every JSON file of the program is written.</summary>
public static class JsonFile
{
    /// <summary>Indented, lines parted by <c>\n</c> on every machine, letters of all scripts as they are.</summary>
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
}
