using System.CommandLine;
using System.CommandLine.Completions;
using Calculator.Charts.Catalog;
using Calculator.Cli.Codes;

namespace Calculator.Cli.Completing;

/// <summary>What may stand at a place of the command line beyond verbs, options and fixed values. An argument or option of a new verb
/// is completed when it is named as those of the others.</summary>
internal static class Completions
{
    /// <summary>Adds them to all verbs.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var command in root.Subcommands)
        {
            foreach (var argument in command.Arguments)
            {
                if (Of(argument.Name) is { } source)
                {
                    argument.CompletionSources.Add(c => Matching(c, source(c)));
                }
            }

            foreach (var option in command.Options)
            {
                if (Of(option.Name) is { } source)
                {
                    option.CompletionSources.Add(c => Matching(c, source(c)));
                }
            }
        }
    }

    private static Func<CompletionContext, IEnumerable<string>>? Of(string name) =>
        name switch
        {
            "file" or "base" or "other" or "--scenario" => c =>
                ScenarioWords.Files(c.WordToComplete),
            "line" or "--measure" => c => Scenario(c).LineIds,
            "--target" => c => Scenario(c).LineIds.Select(id => id + "="),
            "year" or "--year" => c => Scenario(c).Years,
            "--alternative" or "--with" => c => Scenario(c).Alternatives,
            "--set" or "--input" => c => Scenario(c).Paths.Select(p => p + "="),
            "--find" => c => Scenario(c).Paths,
            "code" or "--no-warn" => _ => CodeCatalog.Entries.Select(e => e.Code),
            "--only" => _ => ChartCatalog.Charts.Select(c => c.Id),
            _ => null,
        };

    /// <summary>The scenario of the first word that is a file.</summary>
    private static ScenarioWords Scenario(CompletionContext context) =>
        ScenarioWords.Of(
            context.ParseResult.Tokens.Select(t => t.Value).FirstOrDefault(File.Exists)
        );

    private static IEnumerable<CompletionItem> Matching(
        CompletionContext context,
        IEnumerable<string> words
    ) =>
        words
            .Where(w => w.Contains(context.WordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(w => new CompletionItem(w));
}
