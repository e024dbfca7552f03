using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Reporting.Formats;
using Calculator.ScenarioFiles.Differences;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance diff A B</c>: what two scenarios say differently; ends with 1 where they do.</summary>
internal sealed class DiffVerb : IVerb
{
    private readonly CommonOptions _common = new();

    private readonly Argument<string[]> _files = new("file")
    {
        Description =
            "Two scenario files; or one, which is compared with its --alternative or with what --set makes of it.",
        Arity = new ArgumentArity(1, 2),
    };

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "What is printed.",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    public string Example =>
        "alliance diff scenarios/japan-renewal-hold.yaml scenarios/japan-renewal-8bn.yaml";

    public Command Command =>
        _common.Command(
            "diff",
            "Print what two scenarios say differently, with units, however it is written. Ends with 1 where they differ.",
            [_files, _format],
            Run
        );

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var files = parsed.GetValue(_files)!;
        var load = _common.Load(parsed);
        var isVariant = files.Length == 1;
        if (isVariant && load is { Alternative: null, Settings.IsEmpty: true })
        {
            terminal.Error.WriteLine(
                "error: one file differs from nothing; name a second, or an alternative or a change of this one with --alternative or --set"
            );
            return ExitCode.WrongUsage;
        }

        var before = ScenarioLoading.Valid(
            terminal,
            files[0],
            isVariant ? load with { Alternative = null, Settings = [] } : load
        );
        var after = ScenarioLoading.Valid(terminal, files[^1], load);
        if (before is null || after is null)
        {
            return ExitCode.ScenarioHasErrors;
        }

        var differences = isVariant
            ? ScenarioDifferences.OfVariant(before, after)
            : ScenarioDifferences.Between(before, after);
        if (parsed.GetValue(_format) == "json")
        {
            terminal.Output.Write(Json(differences));
        }
        else if (!terminal.IsQuiet)
        {
            Print(terminal, differences);
        }

        return differences.IsEmpty ? ExitCode.Done : ExitCode.Different;
    }

    private static void Print(Terminal terminal, ImmutableArray<ScenarioDifference> differences)
    {
        foreach (var (path, before, after) in differences)
        {
            terminal.Output.WriteLine(
                (before, after) switch
                {
                    (null, _) => $"+ {path}: {OneLine(after!)}",
                    (_, null) => $"- {path}: {OneLine(before)}",
                    _ => $"  {path}: {OneLine(before)} -> {OneLine(after)}",
                }
            );
        }
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Json(ImmutableArray<ScenarioDifference> differences)
    {
        var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content, JsonFile.Options))
        {
            writer.WriteStartArray();
            foreach (var (path, before, after) in differences)
            {
                writer.WriteStartObject();
                writer.WriteString("path", path);
                writer.WriteString("before", before);
                writer.WriteString("after", after);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(content.ToArray()) + "\n";
    }
}
