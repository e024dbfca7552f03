using System.Globalization;
using Calculator.Cli.Output;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Reporting.Runs;

namespace Calculator.Cli.Trials;

/// <summary>The input whose value is sought, and the range it is sought in.</summary>
/// <param name="Path">Its path as it was asked for.</param>
/// <param name="Low">Lower end, base units.</param>
/// <param name="High">Upper end, base units; above the lower one.</param>
/// <param name="Unit">Unit of both; <c>null</c> where they are written without one.</param>
/// <param name="Like">How a value is written.</param>
internal sealed record SoughtInput(string Path, double Low, double High, Unit? Unit, string Like)
{
    // What an end stands in for that the format leaves open.
    private const double Times = 10;
    private const double Part = 0.01;

    /// <summary>What the scenario states in its place; <c>null</c> for nothing.</summary>
    public Figure? Stated { get; init; }

    /// <summary>Why the range is what it is, in words.</summary>
    public string Reason { get; init; } = "as asked for";

    /// <summary>A value as a scenario states it.</summary>
    public string Text(double value) =>
        TrialRange.Text(IsWhole ? Math.Round(value) : value, Unit, Like);

    /// <summary>True for persons, of whom there is no part.</summary>
    public bool IsWhole =>
        (Stated?.Unit ?? Unit) is { } unit && unit.Equals(Core.Quantities.Unit.Person);

    /// <summary>The input, or <c>null</c> after it was told why there is none.</summary>
    /// <param name="terminal">Takes the reason.</param>
    /// <param name="run">The scenario as it stands.</param>
    /// <param name="path">The path asked for.</param>
    /// <param name="between">The range asked for; the range that the input declares where <c>null</c>.</param>
    public static SoughtInput? Of(Terminal terminal, ScenarioRun run, string path, string? between)
    {
        var found = run
            .Model.Inputs.SelectMany(i => i.Figures.Select(f => (Input: i, Figure: f)))
            .FirstOrDefault(f => f.Figure.ChangedAt is { } at && Plain(at) == Plain(path));
        if (between is not null)
        {
            var (ends, problem) = TrialRange.Ends(between);
            if (ends is not { } range)
            {
                terminal.Error.WriteLine($"error: --between: {problem}");
                return null;
            }

            return new SoughtInput(path, range.From, range.To, range.Unit, range.Like)
            {
                Stated = found.Figure,
            };
        }

        if (found.Figure is null)
        {
            TellNone(terminal, run, path);
            return null;
        }

        return Declared(terminal, found.Input, found.Figure, path);
    }

    private static SoughtInput? Declared(Terminal terminal, Input input, Figure figure, string path)
    {
        var (range, size) = (input.Range, Math.Abs(figure.Value));
        var isOpen = range.Maximum == double.MaxValue || range.Minimum == double.MinValue;
        if (isOpen && size == 0)
        {
            terminal.Error.WriteLine(
                $"error: '{path}' is 0 and may be {range.Describe(figure.Unit)}; say where to look with --between A..B"
            );
            return null;
        }

        var high = range.Maximum == double.MaxValue ? size * Times : range.Maximum;
        var low =
            range.Minimum == double.MinValue ? -size * Times
            : range.MinimumIsOpen ? range.Minimum + (high - range.Minimum) * Part / Times
            : range.Minimum;
        return new SoughtInput(
            path,
            low,
            high,
            figure.Unit.Equals(Core.Quantities.Unit.Person) ? null : figure.Unit,
            figure.Written
        )
        {
            Stated = figure,
            Reason = isOpen
                ? $"it may be {range.Describe(figure.Unit)}; sought up to ten times what the scenario states"
                : $"it may be {range.Describe(figure.Unit)}",
        };
    }

    private static void TellNone(Terminal terminal, ScenarioRun run, string path)
    {
        string[] paths =
        [
            .. run
                .Model.Inputs.SelectMany(i => i.Figures)
                .Select(f => f.ChangedAt)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        var near = Suggestion.Nearest(path, paths);
        terminal.Error.WriteLine(
            $"error: no figure of the scenario stands at '{path}'"
                + (near is null ? "" : $"; did you mean '{near}'?")
                + " (for what it does not state yet, say where to look with --between A..B)"
        );
        terminal.Error.WriteLine("inputs: " + string.Join(", ", paths));
    }

    /// <summary>A path without what a year of it may be below, and with years as numbers.</summary>
    private static string Plain(string path) =>
        string.Join(
            '.',
            path.Split('.')
                .Where(s => s is not ("schedule" or "except"))
                .Select(s =>
                    ScenarioFiles.Binding.YearsReader.TryYear(s, out var year)
                        ? year.ToString(CultureInfo.InvariantCulture)
                        : s
                )
        );
}
