using System.CommandLine;
using Calculator.Cli.Commands;

namespace Calculator.Cli;

/// <summary>Parses the command line, runs a verb, and turns what can go wrong outside a scenario into one line and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand(
            "What does a host nation's support pay for, what does stationing cost, and who carries which share?"
        );
        foreach (var verb in VerbCatalog.Verbs)
        {
            root.Subcommands.Add(verb.Command);
        }

        var parsed = root.Parse(args);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        try
        {
            var code = await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : code;
        }
        catch (OperationCanceledException)
        {
            await configuration
                .Error.WriteLineAsync("stopped; nothing was written")
                .ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await configuration
                .Error.WriteLineAsync($"error: {exception.Message}")
                .ConfigureAwait(false);
            return ExitCode.FileProblem;
        }
        catch (Exception exception)
        {
            // A fault of the program: the user gets one line, never a stack trace.
            await configuration
                .Error.WriteLineAsync(
                    $"error: the program failed ({exception.GetType().Name}: {exception.Message}); nothing was written"
                )
                .ConfigureAwait(false);
            return ExitCode.ProgramFault;
        }
    }
}
