using System.CommandLine;
using System.Text;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Diagnostics;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Writing;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance new ID</c>: a commented scenario to begin with. What isn't chosen is asked in a terminal.</summary>
internal sealed class NewVerb : IVerb
{
    private readonly CommonOptions _common = new() { HasSettings = false };

    private readonly Argument<string?> _id = new("id")
    {
        Description = "The scenario's id; my-HOST by default.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _host = new("--host")
    {
        Description = "The host nation; japan by default.",
        HelpName = "NATION",
    };

    private readonly Option<string?> _years = new("--years")
    {
        Description = "The fiscal years; 2026-2030 by default.",
        HelpName = "YEARS",
    };

    private readonly Option<string?> _rule = new("--rule")
    {
        Description = "The rule that sets the contribution; level by default.",
        HelpName = "RULE",
    };

    private readonly Option<bool?> _posture = new("--posture")
    {
        Description = "With sites and units in place of a number of troops.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, ID.yaml by default; one that is there is left alone.",
        HelpName = "FILE",
    };

    public string Example =>
        "alliance new my-korea --host korea --years 2026-2030 --rule escalate --posture -o out/my-korea.yaml";

    public Command Command =>
        _common.Command(
            "new",
            "Write a commented scenario to begin with, valid as it is; in a terminal, ask for what is not given.",
            [_id, _host, _years, _rule, _posture, _output],
            Run
        );

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var asked = StarterQuestions.Ask(
            terminal,
            new StarterWords(
                parsed.GetValue(_host),
                parsed.GetValue(_years),
                parsed.GetValue(_rule),
                parsed.GetValue(_posture)
            )
        );
        if (
            Host(terminal, asked.Host ?? StarterWords.Default.Host!) is not { } host
            || Years(terminal, asked.Years ?? StarterWords.Default.Years!) is not { } years
            || Rule(terminal, asked.Rule ?? StarterWords.Default.Rule!) is not { } rule
        )
        {
            return ExitCode.WrongUsage;
        }

        var id = parsed.GetValue(_id) ?? $"my-{host.Id}";
        var file = parsed.GetValue(_output) ?? $"{id}.yaml";
        var content = Encoding.UTF8.GetBytes(
            StarterText.Write(new StarterChoices(id, host, years, rule, asked.HasPosture ?? false))
        );
        SingleFile.Require(file);
        var draft = new RecordingFileStore { Pending = (Path.GetFullPath(file), content) };
        if (ScenarioLoading.Run(terminal, file, _common.Load(parsed), draft) is null)
        {
            return ExitCode.WrongUsage;
        }

        SingleFile.Write(file, content, overwrite: false);
        if (!terminal.IsQuiet)
        {
            terminal.Output.WriteLine($"{file}: written; alliance run {file}");
        }

        return ExitCode.Done;
    }

    private static Nation? Host(Terminal terminal, string name)
    {
        if (NationNames.IdOf(name) is { } id)
        {
            return Nation.Find(id);
        }

        Refuse(terminal, "--host", name, "known host", NationNames.Nearest(name));
        return null;
    }

    private static YearRange? Years(Terminal terminal, string text)
    {
        if (YearsReader.Read(text) is { } years && years.Last - years.First < YearsReader.MostYears)
        {
            return years;
        }

        terminal.Error.WriteLine(
            $"error: --years: '{text}' is none; at most {YearsReader.MostYears} {YearsReader.Example}"
        );
        return null;
    }

    private static RuleDeclaration? Rule(Terminal terminal, string name)
    {
        if (RuleCatalog.Find(name) is { } rule)
        {
            return rule.Declaration;
        }

        Refuse(
            terminal,
            "--rule",
            name,
            $"rule; allowed: {string.Join(", ", RuleCatalog.Rules.Select(r => r.Name))}",
            Suggestion.Nearest(name, RuleCatalog.Rules.Select(r => r.Name))
        );
        return null;
    }

    private static void Refuse(
        Terminal terminal,
        string option,
        string found,
        string kind,
        string? near
    ) =>
        terminal.Error.WriteLine(
            $"error: {option}: '{found}' is no {kind}"
                + (near is null ? "" : $"; did you mean '{near}'?")
        );
}
