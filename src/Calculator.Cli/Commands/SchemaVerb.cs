using System.CommandLine;
using Calculator.ScenarioFiles.Schema;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance schema</c>: the JSON Schema of scenario files, for editors.</summary>
internal sealed class SchemaVerb : IVerb
{
    private readonly CommonOptions _common = new();

    public string Example => "alliance schema";

    public Command Command =>
        _common.Command(
            "schema",
            "Print the JSON Schema of scenario files, for editors (draft 2020-12).",
            [],
            Run
        );

    private int Run(ParseResult parsed)
    {
        _common.Terminal(parsed).Output.Write(ScenarioSchema.Json());
        return ExitCode.Done;
    }
}
