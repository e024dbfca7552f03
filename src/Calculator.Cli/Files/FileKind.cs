using System.Runtime.InteropServices;

namespace Calculator.Cli.Files;

/// <summary>What a path leads to where that is no plain file. .NET tells a folder from all else only; what it asks the system itself
/// is asked here once more.</summary>
internal static class FileKind
{
    private const int Size = 256;
    private const int ModeOffset = 4;
    private const int TypeMask = 0xF000;

    /// <summary>A pipe, a device or a socket in words, links followed; <c>null</c> for a plain file, a folder, what is not there, and
    /// where the system does not tell.</summary>
    public static string? Special(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        var status = new byte[Size];
        try
        {
            if (Stat(path, status) != 0)
            {
                return null;
            }
        }
        catch (Exception exception)
            when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }

        return (BitConverter.ToInt32(status, ModeOffset) & TypeMask) switch
        {
            0x1000 => "a pipe",
            0x2000 or 0x6000 => "a device",
            0xC000 => "a socket",
            _ => null,
        };
    }

    /// <summary>The runtime's own call, the same on every system: flags and mode, each of four bytes, come first.</summary>
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        [Out] byte[] status
    );
}
