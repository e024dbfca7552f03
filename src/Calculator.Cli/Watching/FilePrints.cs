using System.Security.Cryptography;

namespace Calculator.Cli.Watching;

/// <summary>Tells whether files changed: by their content, which is read again only where time or length differ.</summary>
internal sealed class FilePrints
{
    private const string None = "";

    private readonly Dictionary<string, (DateTime Written, long Length, string Hash)> _known = new(
        StringComparer.Ordinal
    );

    /// <summary>One text for the content of all files; a file that isn't there, or can't be read now, has none.</summary>
    /// <param name="paths">Full paths.</param>
    public string Of(IEnumerable<string> paths) =>
        string.Join('\n', paths.Order(StringComparer.Ordinal).Select(p => $"{p} {Of(p)}"));

    private string Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return None;
            }

            if (
                _known.TryGetValue(path, out var known)
                && known.Written == file.LastWriteTimeUtc
                && known.Length == file.Length
            )
            {
                return known.Hash;
            }

            using var stream = file.OpenRead();
            var hash = Convert.ToHexString(SHA256.HashData(stream));
            _known[path] = (file.LastWriteTimeUtc, file.Length, hash);
            return hash;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An editor may hold it while it saves.
            return None;
        }
    }
}
