using System.Text;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.TestSupport;

/// <summary>Scenario files in memory, by full path.</summary>
public sealed class MemoryFileStore(IReadOnlyDictionary<string, string> files) : IFileStore
{
    public bool Exists(string path) => files.ContainsKey(path);

    public byte[] ReadBytes(string path, long mostBytes) =>
        files.TryGetValue(path, out var text)
            ? text.Length <= mostBytes
                ? Encoding.UTF8.GetBytes(text)
                : throw new IOException($"{path} is too long")
            : throw new FileNotFoundException($"{path} is not there");

    public IReadOnlyList<string> YamlFiles(string folder) =>
        [
            .. files
                .Keys.Where(f =>
                    Path.GetDirectoryName(f) == folder
                    && f.EndsWith(".yaml", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];
}
