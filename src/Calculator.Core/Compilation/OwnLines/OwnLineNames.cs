using Calculator.Core.Compilation.Measures;
using Calculator.Core.Diagnostics;
using Calculator.Core.Expressions;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>What a name in a user's formula means: a line of the user's, a line of the model, or an input.</summary>
internal sealed class OwnLineNames
{
    private readonly Dictionary<string, OwnLine> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Line> _lines;
    private readonly Dictionary<string, Input> _inputs;
    private readonly DiagnosticCollector _diagnostics;

    public OwnLineNames(CompilationScope scope)
    {
        _diagnostics = scope.Diagnostics;
        _lines = scope.Builder.Lines.ToDictionary(l => l.Id, StringComparer.Ordinal);
        _inputs = scope.Builder.Inputs.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var line in scope.Scenario.OwnLines.Where(IsFree))
        {
            _own.Add(line.Id, line);
        }
    }

    /// <summary>The user's lines whose ids are free.</summary>
    public IReadOnlyDictionary<string, OwnLine> Own => _own;

    public Line? Line(string name) => _lines.GetValueOrDefault(name);

    public Input? Input(string name) => _inputs.GetValueOrDefault(name);

    /// <summary>Tells that a name means nothing, and what was meant.</summary>
    public void TellUnknown(NameExpression name)
    {
        var function = ExpressionWords.Functions.FirstOrDefault(f => f.Name == name.Name);
        if (function.Name is not null)
        {
            _diagnostics.Error(
                "LIN003",
                name.Path,
                $"'{name.Name}' is a function and has its arguments in brackets",
                allowed: function.Usage
            );
            return;
        }

        var known = _own.Keys.Concat(_lines.Keys).Concat(_inputs.Keys).ToArray();
        var isDifference = Difference(name.Name) is not null;
        _diagnostics.Error(
            "LIN003",
            name.Path,
            $"there is no line or input '{name.Name}'",
            allowed: isDifference
                ? "blanks around a minus: without them a dash is a part of the name"
                : "the id of a line or input, as results.json lists them",
            didYouMean: Difference(name.Name)
                ?? Array.Find(known, k => k.EndsWith("." + name.Name, StringComparison.Ordinal))
                ?? Suggestion.Nearest(name.Name, known)
        );
    }

    private bool Has(string name) =>
        name == ExpressionWords.Year
        || _own.ContainsKey(name)
        || _lines.ContainsKey(name)
        || _inputs.ContainsKey(name);

    /// <summary>The name as a difference of two that are known, or of one and a number; <c>null</c> where it is none.</summary>
    private string? Difference(string name)
    {
        for (
            var dash = name.IndexOf('-', StringComparison.Ordinal);
            dash > 0;
            dash = name.IndexOf('-', dash + 1)
        )
        {
            var (left, right) = (name[..dash], name[(dash + 1)..]);
            if (Has(left) && (Has(right) || right.All(char.IsAsciiDigit)))
            {
                return $"{left} - {right}";
            }
        }

        return null;
    }

    /// <summary>False, with an error, for an id that something else has, or that a measure has in other scenarios.</summary>
    private bool IsFree(OwnLine line)
    {
        var taken =
            _lines.Values.FirstOrDefault(l => IsSame(l.Id)) is { } other
                ? $"the line '{other.Id}' ({other.Title})"
            : _inputs.Values.FirstOrDefault(i => IsSame(i.Id)) is { } input
                ? $"the input '{input.Id}' ({input.Title})"
            : _own.Values.FirstOrDefault(o => IsSame(o.Id)) is { } own
                ? $"the line '{own.Id}' at {own.Path}"
            : MeasureCatalog.Measures.SelectMany(m => m.Ids).FirstOrDefault(IsSame) is { } measure
                ? $"the measure '{measure}'"
            : null;
        if (taken is not null)
        {
            _diagnostics.Error(
                "LIN008",
                line.Path,
                $"the id '{line.Id}' is taken: {taken} has it",
                allowed: "an id that no other line or input has, in either case of its letters",
                atKey: true
            );
        }

        return taken is null;

        bool IsSame(string id) => string.Equals(id, line.Id, StringComparison.OrdinalIgnoreCase);
    }
}
