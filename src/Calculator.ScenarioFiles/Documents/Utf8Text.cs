using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>A file's bytes as text, which must be UTF-8; a byte order mark of UTF-8 is left out.</summary>
internal static class Utf8Text
{
    private const string Advice =
        "text in UTF-8: save the file as UTF-8 in the editor, or convert it with 'iconv -f ENCODING -t utf-8'";

    /// <summary>The file with its text; what is no UTF-8 is told at its first byte, and shown as U+FFFD.</summary>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="fullPath">Its path.</param>
    /// <param name="bytes">What stands in it.</param>
    /// <param name="diagnostics">Takes the error.</param>
    /// <returns>The file, and whether its text may be read.</returns>
    public static (SourceFile File, bool IsText) Read(
        string name,
        string fullPath,
        ReadOnlySpan<byte> bytes,
        PositionedDiagnostics diagnostics
    )
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble)
            ? bytes[Encoding.UTF8.Preamble.Length..]
            : bytes;
        var file = new SourceFile(name, fullPath, Encoding.UTF8.GetString(content));
        if (FirstBad(content) is not { } bad)
        {
            return (file, true);
        }

        var before = Encoding.UTF8.GetString(content[..bad]);
        var isWide = IsWide(content);
        diagnostics.Error(
            "YML010",
            new Position(
                file,
                before.Count(c => c == '\n') + 1,
                isWide ? 1 : before.Length - before.LastIndexOf('\n'),
                1
            ),
            isWide
                ? "this file is not in UTF-8; it looks like UTF-16, with two bytes for each letter"
                : $"this file is not in UTF-8: the byte 0x{content[bad]:X2} is no letter of it",
            allowed: isWide
                ? Advice.Replace("ENCODING", "utf-16", StringComparison.Ordinal)
                : Advice
        );
        return (file, false);
    }

    /// <summary>Where the first byte stands that is no UTF-8, or no text at all; <c>null</c> for none.</summary>
    private static int? FirstBad(ReadOnlySpan<byte> bytes)
    {
        if (IsWide(bytes))
        {
            return 0;
        }

        // A zero byte is UTF-8, and in no text.
        var zero = bytes.IndexOf((byte)0);
        if (zero < 0 && Utf8.IsValid(bytes))
        {
            return null;
        }

        for (var at = 0; at < bytes.Length; )
        {
            if (
                at == zero
                || Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done
            )
            {
                return at;
            }

            at += length;
        }

        return null;
    }

    /// <summary>A mark of UTF-16, or letters of which every other byte is zero.</summary>
    private static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes
            is [0xFF, 0xFE, ..]
                or [0xFE, 0xFF, ..]
                or [0, > 0, 0, > 0, ..]
                or [> 0, 0, > 0, 0, ..];
}
