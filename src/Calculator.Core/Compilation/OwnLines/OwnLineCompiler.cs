using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>Compiles the lines that a scenario states by formulas of its own, in whichever order they stand.</summary>
internal sealed class OwnLineCompiler(CompilationScope scope)
{
    private const int MostLines = 100;

    private readonly OwnLineNames _names = new(scope);

    /// <summary>The lines compiled, by id; <c>null</c> for one with errors.</summary>
    private readonly Dictionary<string, TypedFormula?> _done = new(StringComparer.Ordinal);

    /// <summary>Adds the lines, or errors at places of their formulas.</summary>
    public void Compile()
    {
        if (_names.Own.Count > MostLines)
        {
            scope.Diagnostics.Error(
                "LIN002",
                "lines",
                $"there are {_names.Own.Count} lines of one's own",
                allowed: $"at most {MostLines}",
                atKey: true
            );
            return;
        }

        var circles = new OwnLineCircles(_names.Own, scope.Diagnostics).Report();
        var units = new OwnLineUnits(_names);
        var pending = _names.Own.Values.ToList();
        while (pending.Count > 0)
        {
            var next = pending.Find(IsReady) ?? pending[0];
            pending.Remove(next);
            var formula = new ExpressionCompiler(
                scope,
                _names,
                next,
                _done,
                line => units.Of(line),
                circles
            ).Compile();
            _done.Add(next.Id, formula is null ? null : Checked(next, formula));
        }

        foreach (var line in _names.Own.Values)
        {
            if (_done[line.Id] is { } formula)
            {
                Add(line, formula);
            }
        }
    }

    private bool IsReady(OwnLine line) =>
        OwnLineReading
            .Of(line)
            .All(r =>
                !r.IsSameYear
                || !_names.Own.ContainsKey(r.Name.Name)
                || _done.ContainsKey(r.Name.Name)
            );

    /// <summary>The formula in the unit stated, or <c>null</c> with an error.</summary>
    private TypedFormula? Checked(OwnLine line, TypedFormula formula)
    {
        var unit = line.Unit ?? formula.Unit;
        if (unit.Equals(formula.Unit))
        {
            return formula with { Unit = unit };
        }

        scope.Diagnostics.Error(
            "LIN006",
            line.Path + ".unit",
            $"'{line.Id}' is stated in {unit}, and its formula gives {formula.Unit} (from {OperandWords.Of(formula.Formula)})",
            allowed: $"{formula.Unit}, or a formula that gives {unit}"
        );
        return null;
    }

    private void Add(OwnLine line, TypedFormula formula) =>
        scope.Builder.Add(
            new Line(line.Id, line.Title, formula.Unit, formula.Formula)
            {
                Role = LineRole.Measure,
                Section = OwnLineParts.Section,
                Source = line.Source,
                Note = line.Note is null ? line.Written : $"{line.Note} ({line.Written})",
                IsBeyondItsYear = formula.IsBeyondItsYear,
                Path = line.Path,
            }
        );
}
