using System.Collections.Immutable;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Reporting.Runs;

namespace Calculator.Cli.Trials;

/// <summary>A scenario with other values of some of its inputs.</summary>
/// <param name="file">The scenario file.</param>
/// <param name="load">What is loaded of it, with what is set for all trials.</param>
/// <param name="paths">Paths of the inputs.</param>
internal sealed class ScenarioTrials(string file, LoadOptions load, ImmutableArray<string> paths)
{
    /// <summary>The run with the inputs set as if the file stated them; <c>null</c> after the errors were printed.</summary>
    /// <param name="terminal">Takes the errors.</param>
    /// <param name="texts">A value for each input, as a scenario states it.</param>
    public ScenarioRun? Run(Terminal terminal, IEnumerable<string> texts) =>
        ScenarioLoading.Run(
            terminal,
            file,
            load with
            {
                Settings = [.. load.Settings, .. paths.Zip(texts, (p, t) => $"{p}={t}")],
            }
        );

    /// <summary>The same without a word on what is wrong.</summary>
    public ScenarioRun? Quietly(IEnumerable<string> texts) =>
        Run(
            new Terminal(TextWriter.Null, TextWriter.Null, isQuiet: true, isRedirected: true),
            texts
        );

    /// <summary>The inputs of a run's model whose figures stand at the path that a setting changed, by its number from 0; none where
    /// what was set is no figure of the model.</summary>
    public static ImmutableArray<Input> SetBy(ScenarioRun run, string path) =>
        [.. run.Model.Inputs.Where(i => i.Figures.Any(f => f.ChangedAt == path))];

    /// <summary>A run's model worked out with another number in the place of the figures at a path; <c>null</c> where it has no result, or
    /// an input does not take the number.</summary>
    public static EvaluationResult? With(
        ScenarioRun run,
        ImmutableArray<Input> inputs,
        string path,
        double value
    ) =>
        inputs.All(i => i.Range.Contains(value))
            ? EvaluationResult.Run(
                run.Model,
                new DiagnosticCollector(),
                inputs.ToDictionary(i => i.Id, i => With(i, path, value), StringComparer.Ordinal)
            )
            : null;

    private static Input With(Input input, string path, double value) =>
        input with
        {
            Scalar =
                input.Scalar is { } scalar && scalar.ChangedAt == path
                    ? scalar with
                    {
                        Value = value,
                    }
                    : input.Scalar,
            ByYear = input.ByYear.SetItems(
                input
                    .ByYear.Where(f => f.Value.ChangedAt == path)
                    .Select(f => KeyValuePair.Create(f.Key, f.Value with { Value = value }))
            ),
        };
}
