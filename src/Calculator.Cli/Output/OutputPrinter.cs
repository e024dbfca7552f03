using Calculator.Cli.Files;

namespace Calculator.Cli.Output;

/// <summary>Tells what became of an output folder.</summary>
internal static class OutputPrinter
{
    /// <summary>The files written, to standard output.</summary>
    public static void PrintWritten(Terminal terminal, OutputChanges changes)
    {
        foreach (var path in changes.Written)
        {
            terminal.Output.WriteLine($"wrote {path}");
        }
    }

    /// <summary>What happened beside it, to standard error: a reader of the old files should know.</summary>
    public static void PrintBeside(Terminal terminal, OutputChanges changes)
    {
        foreach (var path in changes.Replaced)
        {
            terminal.Error.WriteLine(
                $"warning: {path} had been changed since this program made it; it was written over"
            );
        }

        foreach (var path in changes.Removed)
        {
            terminal.Error.WriteLine($"removed {path}: an earlier run made it, this one did not");
        }

        foreach (var path in changes.Left)
        {
            terminal.Error.WriteLine(
                $"warning: {path} is not of this run; it stays, because it is your own or was changed since it was made"
            );
        }
    }
}
