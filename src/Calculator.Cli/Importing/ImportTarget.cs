using System.Text;
using Calculator.Cli.Files;

namespace Calculator.Cli.Importing;

/// <summary>The scenario file that an import writes, links followed.</summary>
/// <param name="name">The file as the user named it.</param>
/// <param name="mayReplace">True to write over a file that is there.</param>
internal sealed class ImportTarget(string name, bool mayReplace)
{
    public string Path { get; } = RealPath.Of(name);

    /// <summary>The id that the file's name gives its scenario.</summary>
    public string ScenarioId =>
        string.Concat(
                System
                    .IO.Path.GetFileNameWithoutExtension(name)
                    .ToLowerInvariant()
                    .Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')
            )
            .Trim('-')
            is { Length: > 0 } id
            ? id
            : "imported";

    /// <summary>Nothing happens where the file may be written.</summary>
    /// <param name="read">The files that the workbook's scenario is made of.</param>
    /// <exception cref="IOException">It is one of them, by path or by id, or is there and may not be replaced.</exception>
    public void Require(RecordingFileStore read)
    {
        var content = File.Exists(Path) ? File.ReadAllBytes(Path) : null;
        string?[] ids = [ScenarioId, content is null ? null : RecordingFileStore.IdOf(content)];
        foreach (var (file, text) in read.Files)
        {
            if (RealPath.Of(file) == Path)
            {
                throw new IOException(
                    $"'{name}' is a file of the scenario that the workbook was made from: it would extend itself. Name another file; nothing was written"
                );
            }

            if (
                RecordingFileStore.IdOf(text) is { } id
                && ids.Contains(id, StringComparer.OrdinalIgnoreCase)
            )
            {
                throw new IOException(
                    $"'{name}' would be, or is, a scenario '{id}', which the workbook's scenario is or extends. Name another file; nothing was written"
                );
            }
        }

        if (content is not null && !mayReplace)
        {
            throw new IOException(
                $"'{name}' is there already; --force writes over it. Nothing was written"
            );
        }
    }

    public void Write(string text) =>
        SingleFile.Write(Path, Encoding.UTF8.GetBytes(text), mayReplace);
}
