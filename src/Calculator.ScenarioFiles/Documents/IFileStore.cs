namespace Calculator.ScenarioFiles.Documents;

/// <summary>Where scenario files are read from; the command line gives the disk, a test gives memory.</summary>
public interface IFileStore
{
    bool Exists(string path);

    /// <summary>A file's content.</summary>
    /// <exception cref="IOException">It can't be read, or is longer than <paramref name="mostBytes"/>.</exception>
    byte[] ReadBytes(string path, long mostBytes);

    /// <summary>Full paths of the <c>.yaml</c> files directly in a folder, in name order; none when there is no such folder.</summary>
    IReadOnlyList<string> YamlFiles(string folder);
}
