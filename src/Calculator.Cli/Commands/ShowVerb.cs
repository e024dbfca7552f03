using System.CommandLine;
using System.Text.Json;
using Calculator.Cli.Loading;
using Calculator.Reporting.Formats;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Writing;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance show FILE</c>: the scenario that results, each value with the place it comes from.</summary>
internal sealed class ShowVerb : IVerb
{
    private readonly CommonOptions _common = new();
    private readonly Argument<string> _file = new("file") { Description = "Scenario file." };

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "What is printed: a scenario file, or every value with its path and place.",
        DefaultValueFactory = _ => "yaml",
    }.AcceptOnlyFromAmong("yaml", "json");

    public string Example =>
        "alliance show scenarios/japan-renewal-8bn.yaml --set hosts.japan.troops=54_000";

    public Command Command =>
        _common.Command(
            "show",
            "Print the scenario that results from what it extends, its alternative and --set, each value with its origin.",
            [_file, _format],
            Run
        );

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var file = parsed.GetValue(_file)!;
        if (ScenarioLoading.Valid(terminal, file, _common.Load(parsed)) is not { } scenario)
        {
            return ExitCode.ScenarioHasErrors;
        }

        terminal.Output.Write(
            parsed.GetValue(_format) == "json"
                ? Json(scenario.Document!)
                : ResolvedText.Write(scenario.Document!)
        );
        return ExitCode.Done;
    }

    private static string Json(MapNode document)
    {
        var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content, JsonFile.Options))
        {
            writer.WriteStartArray();
            foreach (var value in ResolvedValue.All(document))
            {
                writer.WriteStartObject();
                writer.WriteString("path", value.Path);
                writer.WriteString("value", value.Text);
                writer.WriteString("file", value.Position.File.Name);
                writer.WriteNumber("line", value.Position.Line);
                writer.WriteNumber("column", value.Position.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(content.ToArray()) + "\n";
    }
}
