using System.CommandLine;
using Calculator.Cli.Loading;
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

    /// <summary>The folder for outputs.</summary>
    public static Option<string> OutputFolder() =>
        new("--output", "-o")
        {
            Description = "Folder the outputs go to, one folder a scenario in it.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "out",
        };

    /// <summary>What is printed to standard output.</summary>
    public static Option<string> PrintFormat() =>
        new Option<string>("--format", "-f")
        {
            Description = "What is printed.",
            DefaultValueFactory = _ => "table",
        }.AcceptOnlyFromAmong("table", "json", "csv", "markdown");

    public void AddTo(Command command)
    {
        command.Options.Add(Alternative);
        command.Options.Add(Root);
        command.Options.Add(Quiet);
    }

    /// <summary>What is loaded of a scenario file.</summary>
    public LoadOptions Load(ParseResult parsed) =>
        new() { Alternative = parsed.GetValue(Alternative), Root = parsed.GetValue(Root) };

    public Terminal Terminal(ParseResult parsed) =>
        new(
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            parsed.GetValue(Quiet),
            Console.IsOutputRedirected
        );
}
