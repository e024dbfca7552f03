using System.CommandLine;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Core.Compilation.Measures;
using Calculator.Core.Compilation.Rules;
using Calculator.Reporting.Files;
using Calculator.ScenarioFiles.Writing;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance list</c>: the scenarios with their questions, or what a scenario can say.</summary>
internal sealed class ListVerb : IVerb
{
    private readonly CommonOptions _common = new() { HasSettings = false };

    private readonly Argument<string> _what = new Argument<string>("what")
    {
        Description =
            "scenarios (default), rules, measures, reference (both as markdown), or keys (of scenario files, as markdown).",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => "scenarios",
    }.AcceptOnlyFromAmong("scenarios", "rules", "measures", "reference", "keys");

    private readonly Option<string?> _folder = new("--folder")
    {
        Description =
            "Folder of the scenarios; ./scenarios, or those shipped with the program, by default.",
        HelpName = "DIR",
    };

    public string Example => "alliance list scenarios";

    public Command Command =>
        _common.Command(
            "list",
            "List scenarios, rules, measures or keys of scenario files.",
            [_what, _folder],
            Run
        );

    private int Run(ParseResult parsed)
    {
        var output = _common.Terminal(parsed).Output;
        switch (parsed.GetValue(_what))
        {
            case "rules":
                foreach (var rule in RuleCatalog.Rules)
                {
                    output.WriteLine($"{rule.Name}\n  {rule.Doc}");
                    foreach (var parameter in rule.Parameters)
                    {
                        output.WriteLine(
                            $"  {parameter.Name}{(parameter.IsRequired ? "" : " (optional)")}: {parameter.Doc}"
                        );
                    }

                    output.WriteLine();
                }

                return ExitCode.Done;
            case "measures":
                foreach (var measure in MeasureCatalog.Measures)
                {
                    output.WriteLine($"{string.Join(", ", measure.Ids)}\n  {measure.Definition}\n");
                }

                return ExitCode.Done;
            case "reference":
                output.Write(ReferenceText.Markdown());
                return ExitCode.Done;
            case "keys":
                output.Write(FormatReference.Markdown());
                return ExitCode.Done;
            default:
                return ListScenarios(parsed);
        }
    }

    private int ListScenarios(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var folder =
            parsed.GetValue(_folder)
            ?? (Directory.Exists("scenarios") ? "scenarios" : ShippedScenarios.Folder)
            ?? throw new IOException("there is no folder 'scenarios' here; name one with --folder");
        PlaceCheck.RequireFolder(folder);

        var store = new DiskFileStore();
        var reader = ScenarioLoading.Reader(new LoadOptions());
        foreach (var path in store.YamlFiles(folder))
        {
            var file = reader.Read(path);
            if (file.Scenario is not { } scenario || new FileCheck(new FileSource(file)).HasErrors)
            {
                terminal.Output.WriteLine($"{path}\n  (has errors: alliance validate {path})\n");
                continue;
            }

            terminal.Output.WriteLine($"{scenario.Id}   {path}");
            terminal.Output.WriteLine($"  {scenario.Title} ({scenario.Horizon})");
            if (scenario.Question is { } question)
            {
                terminal.Output.WriteLine($"  {question}");
            }

            foreach (var (name, title) in file.Alternatives)
            {
                terminal.Output.WriteLine($"  --alternative {name}: {title}");
            }

            terminal.Output.WriteLine();
        }

        return ExitCode.Done;
    }
}
