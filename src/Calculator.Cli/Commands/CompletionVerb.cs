using System.CommandLine;
using Calculator.Cli.Completing;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance completion SHELL</c>: the script by which a shell completes this program's command lines.</summary>
internal sealed class CompletionVerb : IVerb
{
    private readonly Argument<string> _shell = new Argument<string>("shell")
    {
        Description = "The shell.",
    }.AcceptOnlyFromAmong([.. ShellScripts.Shells]);

    public string Example => "alliance completion bash";

    public Command Command
    {
        get
        {
            var command = new Command(
                "completion",
                "Print a script for a shell's completion; source it, as in: source <(alliance completion bash)"
            );
            command.Arguments.Add(_shell);
            command.SetAction(Run);
            return command;
        }
    }

    private int Run(ParseResult parsed)
    {
        parsed.InvocationConfiguration.Output.Write(ShellScripts.Of(parsed.GetValue(_shell)!));
        return ExitCode.Done;
    }
}
