using System.CommandLine;
using Calculator.Cli.Output;

namespace Calculator.Cli.Commands;

/// <summary>Options that verbs share.</summary>
internal sealed class CommonOptions
{
    public Option<string?> Alternative { get; } =
        new("--alternative", "-a")
        {
            Description = "Apply an alternative that the scenario states.",
            HelpName = "NAME",
        };

    public Option<string?> Root { get; } =
        new("--root")
        {
            Description =
                "Folder that paths in the scenario must stay below; its own folder by default.",
            HelpName = "DIR",
        };

    public Option<bool> Quiet { get; } =
        new("--quiet", "-q") { Description = "Print errors only." };

    public void AddTo(Command command)
    {
        command.Options.Add(Alternative);
        command.Options.Add(Root);
        command.Options.Add(Quiet);
    }

    public Terminal Terminal(ParseResult parsed) =>
        new(
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            parsed.GetValue(Quiet),
            Console.IsOutputRedirected
        );
}
