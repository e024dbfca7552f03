using System.CommandLine;
using System.CommandLine.Parsing;
using Calculator.Cli.Commands;
using Calculator.Cli.Completing;
using Calculator.Cli.Output;
using Calculator.Core.Diagnostics;

namespace Calculator.Cli;

/// <summary>Parses the command line, runs a verb, and turns what can go wrong outside a scenario into one line and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program on the console.</summary>
    public static Task<int> Run(string[] args) =>
        Run(args, new InvocationConfiguration { EnableDefaultExceptionHandler = false });

    /// <summary>Runs the program with what it prints going to the configuration's writers.</summary>
    public static async Task<int> Run(string[] args, InvocationConfiguration configuration)
    {
        var root = new RootCommand(
            "What does a host nation's support pay for, what does stationing cost, and who carries which share?"
        );
        foreach (var verb in VerbCatalog.Verbs)
        {
            var command = verb.Command;
            command.Validators.Add(RefuseUnknownOptions);
            command.Validators.Add(RefuseEmptyWords);
            root.Subcommands.Add(command);
        }

        ExampleHelp.AddTo(root);
        if (args is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal))
        {
            Completions.AddTo(root);
        }

        // A file whose name begins with @ is a file, not a list of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
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
                .Error.WriteLineAsync(
                    ErrorColour.Of(configuration.Error).Paint($"error: {exception.Message}")
                )
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

    /// <summary>An empty word is mostly a shell's variable that was never set; no name is empty.</summary>
    private static void RefuseEmptyWords(CommandResult result)
    {
        foreach (
            var (name, tokens) in result.Children.Select(c =>
                c switch
                {
                    ArgumentResult argument => ($"<{argument.Argument.Name}>", argument.Tokens),
                    OptionResult option => (option.Option.Name, option.Tokens),
                    _ => ("", []),
                }
            )
        )
        {
            if (tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
            {
                result.AddError($"{name} is empty");
            }
        }
    }

    /// <summary>A mistyped option would otherwise be taken for a file's name (a file may be given as <c>./-name</c>).</summary>
    private static void RefuseUnknownOptions(CommandResult result)
    {
        foreach (
            var token in result
                .Children.OfType<ArgumentResult>()
                .SelectMany(a => a.Tokens)
                .Where(t => t.Value.Length > 1 && t.Value.StartsWith('-'))
        )
        {
            var near = Suggestion.Nearest(
                token.Value,
                result.Command.Options.SelectMany(o => o.Aliases.Prepend(o.Name))
            );
            result.AddError(
                $"'{token.Value}' is no option of '{result.Command.Name}'"
                    + (near is null ? "" : $"; did you mean '{near}'?")
            );
        }
    }
}
