using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>Tells of every figure that a scenario states and no result rests on, and why: nobody asks for it, it lies outside the
/// years that count, or it is a bound that never binds.</summary>
public static class FigureUse
{
    // Parts of a scenario whose figures count only where something else names them.
    private static readonly (string Mark, string Words)[] s_kinds =
    [
        (".bills.", "no agreement shares this bill"),
        ("economy.indices.", "nothing follows this index"),
        ("economy.exchange-rates.", "no amount is converted at this rate"),
        ("economy.deflators.", "no amount is brought to other prices by this index"),
        (".unit-types.", "no unit's cost or personnel rests on this type"),
        (
            ".cost-rates.",
            "nobody is where this rate holds, or a more particular rate takes its place"
        ),
        ("report.discount", "nothing is discounted"),
    ];

    /// <summary>Adds a warning for each figure that counts for nothing, and a note for each bound that never binds.</summary>
    /// <param name="stated">The figures as the scenario states them.</param>
    /// <param name="result">Its run.</param>
    /// <param name="diagnostics">Takes what is found; a figure below a path that is told of already is left out.</param>
    public static void Check(
        IEnumerable<Figure> stated,
        EvaluationResult result,
        DiagnosticCollector diagnostics
    )
    {
        var counting = FiguresThatCount.Of(result);
        var inputs = Inputs(result.Model);
        var bounds = Bounds(result.Model);
        foreach (
            var figure in stated
                .Where(f => !counting.Paths.Contains(f.Path))
                .DistinctBy(f => f.Path, StringComparer.Ordinal)
        )
        {
            if (IsLag(figure.Path))
            {
                diagnostics.Note(
                    "USE004",
                    figure.Path,
                    $"the lag of {figure.Written} makes no difference: the index grows by the same rate in every year that it is asked for"
                );
            }
            else if (!inputs.TryGetValue(figure.Path, out var of))
            {
                diagnostics.Warning(
                    "USE001",
                    figure.Path,
                    $"the figure {figure.Written} counts for nothing: {KindOf(figure.Path) ?? "no line reads it"}"
                );
            }
            else if (bounds.Contains(figure.Path))
            {
                diagnostics.Note(
                    "USE003",
                    figure.Path,
                    $"the bound {figure.Written} of '{of.Input.Id}' never binds in {result.Model.Years}: another one in its place may change nothing"
                );
            }
            else
            {
                diagnostics.Warning(
                    "USE002",
                    figure.Path,
                    $"the figure {figure.Written} counts for nothing: "
                        + (KindOf(figure.Path) ?? Why(of.Input, of.Year, counting))
                );
            }
        }
    }

    private static bool IsLag(string path) =>
        path.EndsWith(".lag", StringComparison.Ordinal)
        || path.EndsWith(".lag.value", StringComparison.Ordinal);

    private static string? KindOf(string path) =>
        s_kinds.FirstOrDefault(k => path.Contains(k.Mark, StringComparison.Ordinal)).Words;

    private static string Why(Input input, int? year, FiguresThatCount counting)
    {
        var years = counting
            .Years.Where(y => y.Input == input.Id)
            .Select(y => y.Year)
            .Order()
            .ToArray();
        return year is { } stated && years.Length > 0
                ? $"'{input.Id}' is asked for {Span(years)}, not for {stated}"
            : year is not null ? $"'{input.Id}' is asked for no year that has a figure"
            : $"no result of the scenario's years rests on '{input.Id}', or what it is multiplied with is zero";
    }

    private static string Span(int[] years) =>
        years.Length == 1 ? $"{years[0]}" : $"{years[0]}-{years[^1]}";

    /// <summary>The input, and the year, that a stated figure stands in.</summary>
    private static Dictionary<string, (Input Input, int? Year)> Inputs(Model model)
    {
        var found = new Dictionary<string, (Input, int?)>(StringComparer.Ordinal);
        foreach (var input in model.Inputs)
        {
            if (input.Scalar is { } scalar)
            {
                found.TryAdd(scalar.Path, (input, null));
            }

            foreach (var (year, figure) in input.ByYear)
            {
                found.TryAdd(figure.Path, (input, year));
            }
        }

        return found;
    }

    /// <summary>Figures that stand in a floor, a cap, or a side of a minimum or maximum.</summary>
    private static HashSet<string> Bounds(Model model) =>
        model
            .Lines.SelectMany(l => l.Formula.Everything())
            .SelectMany(f =>
                f switch
                {
                    ClampFormula c => new[] { c.Floor, c.Cap },
                    ExtremumFormula e => [e.Left, e.Right],
                    _ => [],
                }
            )
            .OfType<Formula>()
            .SelectMany(f => f.InputsRead())
            .SelectMany(i => i.Figures)
            .Select(f => f.Path)
            .ToHashSet(StringComparer.Ordinal);
}
