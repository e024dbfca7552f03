using System.Security.Cryptography;
using System.Text.Json;
using Calculator.Reporting.Formats;

namespace Calculator.Cli.Files;

/// <summary>What this program has put into an output folder, so that a later run knows its own files from a user's: the hidden
/// file <c>.alliance.json</c>. The same outputs give the same bytes.</summary>
/// <param name="Results">Digest of the results that the files show.</param>
/// <param name="Files">Digest of each file's content by its name below the folder, with forward slashes.</param>
internal sealed record OutputManifest(string Results, IReadOnlyDictionary<string, string> Files)
{
    public const string FileName = ".alliance.json";

    private const long MostBytes = 1_000_000;

    public static OutputManifest Empty { get; } =
        new("", new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>SHA-256 of a content, in hexadecimal digits.</summary>
    public static string Digest(ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>True when the file in the folder is, byte by byte, the one this program put there.</summary>
    public bool Made(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!Files.TryGetValue(name, out var digest) || !File.Exists(path))
        {
            return false;
        }

        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == digest;
    }

    /// <summary>The manifest of a folder; an empty one where there is none or it is none of this program's: then every file
    /// there counts as the user's.</summary>
    public static OutputManifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path) || new FileInfo(path).Length > MostBytes)
        {
            return Empty;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var files = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
            {
                if (IsBelow(file.Name) && file.Value.GetString() is { } digest)
                {
                    files[file.Name] = digest;
                }
            }

            return new OutputManifest(
                json.RootElement.GetProperty("results").GetString() ?? "",
                files
            );
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Empty;
        }
    }

    /// <summary>UTF-8 JSON, names in ordinal order.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFile.Options))
        {
            json.WriteStartObject();
            json.WriteString("made-by", "alliance");
            json.WriteString("results", Results);
            json.WriteStartObject("files");
            foreach (var (name, digest) in Files.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                json.WriteString(name, digest);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A manifest that somebody edited must not lead out of its folder.</summary>
    private static bool IsBelow(string name) =>
        name.Length > 0
        && !Path.IsPathRooted(name)
        && !name.Contains('\\', StringComparison.Ordinal)
        && !name.Split('/').Any(p => p is "" or "." or "..");
}
