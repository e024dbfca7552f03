using System.Text;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.Cli.Files;

/// <summary>Files on disk that notes which were read: a scenario with everything it extends.</summary>
internal sealed class RecordingFileStore : IFileStore
{
    private readonly DiskFileStore _disk = new();
    private readonly Dictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    /// <summary>A file that counts as written already: its full path and content.</summary>
    public (string Path, byte[] Content)? Pending { get; init; }

    /// <summary>Full paths and contents of the files read.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _read;

    public bool Exists(string path) => path == Pending?.Path || _disk.Exists(path);

    public byte[] ReadBytes(string path, long mostBytes)
    {
        if (Pending is { } pending && path == pending.Path)
        {
            return pending.Content;
        }

        var content = _disk.ReadBytes(path, mostBytes);
        _read[Path.GetFullPath(path)] = content;
        return content;
    }

    public IReadOnlyList<string> YamlFiles(string folder) => _disk.YamlFiles(folder);

    /// <summary>The id that a scenario file states, as far as a plain look at its lines tells; <c>null</c> where it states none.</summary>
    public static string? IdOf(byte[] content) =>
        Encoding
            .UTF8.GetString(content)
            .Split('\n')
            .Select(l =>
                l.Trim()
                    .Trim('{')
                    .Trim()
                    .TrimStart('\uFEFF')
                    .Replace("\"", "", StringComparison.Ordinal)
            )
            .FirstOrDefault(l => l.StartsWith("scenario:", StringComparison.Ordinal))
            ?.Split('#', ',')[0]["scenario:".Length..]
            .Trim()
            .Trim('\'', '"');
}
