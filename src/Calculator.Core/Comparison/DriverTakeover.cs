using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;

namespace Calculator.Core.Comparison;

/// <summary>A scenario into which another's drivers are taken over one after another.</summary>
/// <param name="base">The scenario.</param>
/// <param name="alternative">The one whose inputs and lines it gets.</param>
internal sealed class DriverTakeover(EvaluationResult @base, EvaluationResult alternative)
{
    private readonly Dictionary<string, Input> _theirs = alternative.Model.Inputs.ToDictionary(
        i => i.Id,
        StringComparer.Ordinal
    );

    private Dictionary<string, Input> _inputs = new(StringComparer.Ordinal);

    private Dictionary<string, EvaluationResult> _lines = new(StringComparer.Ordinal);

    /// <summary>The inputs taken over, by id.</summary>
    public ImmutableDictionary<string, Input> Inputs =>
        _inputs.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Ids of the lines taken over.</summary>
    public ImmutableHashSet<string> Lines => _lines.Keys.ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The scenario with a driver taken over beside those before; <c>null</c> where that can't be worked out, and the
    /// driver is left as it was.</summary>
    public EvaluationResult? Take(Driver driver)
    {
        var (inputs, lines) = (WithInputs(driver), WithLines(driver));
        var result = EvaluationResult.Run(@base.Model, new DiagnosticCollector(), inputs, lines);
        if (result is not null)
        {
            (_inputs, _lines) = (inputs, lines);
        }

        return result;
    }

    private Dictionary<string, Input> WithInputs(Driver driver)
    {
        var next = new Dictionary<string, Input>(_inputs, StringComparer.Ordinal);
        foreach (var mine in @base.Model.Inputs.Where(i => Drivers.Of(i) == driver))
        {
            if (_theirs.TryGetValue(mine.Id, out var other) && other.Unit.Equals(mine.Unit))
            {
                next[mine.Id] = Merged(mine, other);
            }
        }

        return next;
    }

    private Dictionary<string, EvaluationResult> WithLines(Driver driver)
    {
        var next = new Dictionary<string, EvaluationResult>(_lines, StringComparer.Ordinal);
        foreach (var mine in @base.Model.Lines.Where(l => Drivers.Of(l) == driver))
        {
            if (alternative.Model.Find(mine.Id)?.Unit.Equals(mine.Unit) == true)
            {
                next[mine.Id] = alternative;
            }
        }

        return next;
    }

    /// <summary>The alternative's values; the base's own in years that the alternative does not state.</summary>
    private static Input Merged(Input mine, Input other) =>
        mine.IsByYear && other.IsByYear
            ? other with
            {
                ByYear = mine.ByYear.SetItems(other.ByYear),
            }
            : other;
}
