using Calculator.ScenarioFiles.Reading;

namespace Calculator.Cli.Files;

/// <summary>Scenario files on disk.</summary>
internal sealed class DiskFileStore : IFileStore
{
    public bool Exists(string path) => File.Exists(path);

    public string ReadText(string path, long mostBytes)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length <= mostBytes
                ? File.ReadAllText(path)
                : throw new IOException(
                    $"{path} has {length:N0} bytes; at most {mostBytes:N0} are read"
                );
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    public IReadOnlyList<string> YamlFiles(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)]
            : [];
}
