using Calculator.Cli.Output;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding;
using Spectre.Console;

namespace Calculator.Cli.Commands;

/// <summary>Asks in a terminal for what a new scenario begins with.</summary>
internal static class StarterQuestions
{
    /// <summary>What was chosen, with answers to what was not. Nothing is asked where nobody can answer.</summary>
    public static StarterWords Ask(Terminal terminal, StarterWords chosen) =>
        terminal.IsRedirected || terminal.IsQuiet || Console.IsInputRedirected
            ? chosen
            : Ask(AnsiConsole.Create(new AnsiConsoleSettings()), chosen);

    private static StarterWords Ask(IAnsiConsole console, StarterWords chosen) =>
        chosen with
        {
            Host =
                chosen.Host
                ?? console.Prompt(
                    new TextPrompt<string>("Host nation?")
                        .DefaultValue(StarterWords.Default.Host!)
                        .Validate(
                            name => NationNames.IdOf(name) is not null,
                            "[red]no known host[/]"
                        )
                ),
            Years =
                chosen.Years
                ?? console.Prompt(
                    new TextPrompt<string>("Fiscal years?")
                        .DefaultValue(StarterWords.Default.Years!)
                        .Validate(
                            text => YearsReader.Read(text) is not null,
                            "[red]no fiscal years[/]"
                        )
                ),
            Rule =
                chosen.Rule
                ?? console.Prompt(
                    new SelectionPrompt<string>()
                        .Title("Rule of the contribution?")
                        .AddChoices(RuleCatalog.Rules.Select(r => r.Name))
                ),
            HasPosture =
                chosen.HasPosture
                ?? console.Prompt(
                    new ConfirmationPrompt("With sites and units?") { DefaultValue = false }
                ),
        };
}
