using System.Globalization;

namespace Calculator.Cli.Files;

/// <summary>Writes one file of the user's: whole or not at all.</summary>
internal static class SingleFile
{
    /// <summary>Nothing happens where a file is, or can be, at the path.</summary>
    /// <exception cref="IOException">It is a folder, a pipe or a device, or no folder can be above it.</exception>
    public static void Require(string path)
    {
        if (Path.EndsInDirectorySeparator(path) || Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder; name a file to write, such as mine.yaml");
        }

        PlaceCheck.RequireFileOrNothing(path);
        PlaceCheck.RequireFolderOrNothing(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <param name="path">The file.</param>
    /// <param name="content">The whole content.</param>
    /// <param name="overwrite">False to leave a file that is there as it is.</param>
    /// <exception cref="IOException">It can't be written, or is there and may not be overwritten.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content, bool overwrite)
    {
        Require(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var temporary = Path.Combine(
            folder,
            string.Create(
                CultureInfo.InvariantCulture,
                $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp"
            )
        );
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(exception.Message, exception);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
