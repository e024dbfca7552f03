using System.Collections.Immutable;

namespace Calculator.Cli.Commands;

/// <summary>Every verb, in the order of the help.</summary>
internal static class VerbCatalog
{
    public static ImmutableArray<IVerb> Verbs { get; } =
    [
        new RunVerb(),
        new ValidateVerb(),
        new ExplainVerb(),
        new VerifyVerb(),
        new CompareVerb(),
        new ChartsVerb(),
        new SweepVerb(),
        new SolveVerb(),
        new ImportVerb(),
        new WatchVerb(),
        new NewVerb(),
        new ShowVerb(),
        new DiffVerb(),
        new FmtVerb(),
        new ListVerb(),
        new SchemaVerb(),
        new ExplainCodeVerb(),
        new CompletionVerb(),
    ];
}
