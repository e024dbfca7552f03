using System.CommandLine;
using System.CommandLine.Parsing;
using Calculator.Cli.Codes;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.ScenarioFiles.Binding;

namespace Calculator.Cli.Commands;

/// <summary>Options that verbs share.</summary>
internal sealed class CommonOptions
{
    /// <summary>The format that is printed by default.</summary>
    public const string Table = "table";

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

    public Option<string[]> Set { get; } =
        new("--set")
        {
            Description =
                "Set a key of the scenario for this run, in its alternatives too. Repeatable.",
            HelpName = "PATH=VALUE",
            AllowMultipleArgumentsPerToken = false,
        };

    public Option<string[]> NoWarn { get; } =
        new("--no-warn")
        {
            Description = "Codes of warnings and notes that are not told. Repeatable.",
            HelpName = "CODE[,CODE]",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = Silenced,
        };

    /// <summary>False for a verb that takes scenarios as they stand.</summary>
    public bool HasSettings { get; init; } = true;

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
            DefaultValueFactory = _ => Table,
        }.AcceptOnlyFromAmong(Table, "json", "csv", "markdown");

    /// <summary>A fiscal year; the last one where none is named.</summary>
    public static Option<int?> FiscalYear() =>
        new("--year", "-y")
        {
            Description = "Fiscal year, 2023 or FY2023; the scenario's last by default.",
            HelpName = "YEAR",
            CustomParser = result => Year(result),
        };

    /// <summary>Reads a fiscal year; a text that is none is an error of the command line.</summary>
    public static int Year(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (!YearsReader.TryYear(text, out var year))
        {
            result.AddError($"'{text}' is no fiscal year; write 2023 or FY2023");
        }

        return year;
    }

    /// <summary>The scenario files of a verb that takes several.</summary>
    public static Argument<string[]> ScenarioFiles() =>
        new("file") { Description = "Scenario files.", Arity = ArgumentArity.OneOrMore };

    /// <summary>A verb's command: its own arguments and options, then the shared ones.</summary>
    public Command Command(
        string name,
        string description,
        IEnumerable<Symbol> own,
        Func<ParseResult, CancellationToken, int> run
    )
    {
        var command = new Command(name, description);
        foreach (var symbol in own)
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }

        command.Options.Add(Alternative);
        if (HasSettings)
        {
            command.Options.Add(Set);
            command.Options.Add(NoWarn);
        }

        command.Options.Add(Root);
        command.Options.Add(Quiet);
        // On a thread of its own: the command line begins to listen for Ctrl-C when it has the task.
        command.SetAction(
            (parsed, cancellation) =>
                Task.Run(() => run(parsed, cancellation), CancellationToken.None)
        );
        return command;
    }

    /// <summary>The same for a verb that can't be stopped halfway.</summary>
    public Command Command(
        string name,
        string description,
        IEnumerable<Symbol> own,
        Func<ParseResult, int> run
    ) => Command(name, description, own, (parsed, _) => run(parsed));

    /// <summary>What is loaded of a scenario file.</summary>
    public LoadOptions Load(ParseResult parsed) =>
        new()
        {
            Alternative = parsed.GetValue(Alternative),
            Settings = HasSettings ? [.. parsed.GetValue(Set) ?? []] : [],
            Silenced = HasSettings ? [.. parsed.GetValue(NoWarn) ?? []] : [],
            Root = parsed.GetValue(Root),
        };

    public Terminal Terminal(ParseResult parsed) =>
        new(
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            parsed.GetValue(Quiet),
            Console.IsOutputRedirected
                || !ReferenceEquals(parsed.InvocationConfiguration.Output, Console.Out),
            ErrorColour.Of(parsed.InvocationConfiguration.Error)
        );

    /// <summary>Reads codes; an unknown one, and one that is no warning, is an error of the command line.</summary>
    private static string[] Silenced(ArgumentResult result)
    {
        string[] codes =
        [
            .. result.Tokens.SelectMany(t =>
                t.Value.Split(
                    ',',
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
            ),
        ];
        foreach (var code in codes)
        {
            if (CodeCatalog.Find(code) is not { } entry)
            {
                result.AddError(CodeCatalog.Unknown(code));
            }
            else if (entry.IsError)
            {
                result.AddError($"{code} is an error, which can't be turned off: {entry.Title}");
            }
        }

        return codes;
    }
}
