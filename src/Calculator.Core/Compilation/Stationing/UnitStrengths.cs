using Calculator.Core.Forces;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>How strong each unit is, and where its people are before any change.</summary>
internal sealed class UnitStrengths
{
    private readonly Dictionary<string, Headcount> _whole = new(StringComparer.Ordinal);

    /// <summary>Adds each unit's persons as an input.</summary>
    public UnitStrengths(CompilationScope scope)
    {
        var posture = scope.Scenario.Posture;
        var added = posture
            // With a number of its own an addition joins those already there.
            .Changes.Where(c => c is { Kind: ChangeKind.Add, Personnel: null })
            .Select(c => c.UnitId)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var unit in posture.Units)
        {
            var persons = scope.Builder.AddFigure(
                unit.Personnel,
                UnitIds.Personnel(unit.Id),
                $"{unit.Title}: persons",
                PostureCompiler.Section,
                ValueRange.NotNegative
            );
            var whole = new Headcount(persons, unit.Personnel.Value);
            _whole[unit.Id] = whole;
            AtStart.Set(unit.Id, unit.SiteId, added.Contains(unit.Id) ? Headcount.None : whole);
        }
    }

    /// <summary>Persons before any change; none of a unit that a change adds as a whole.</summary>
    public Headcounts AtStart { get; } = new();

    /// <summary>All persons of a unit as stated.</summary>
    /// <exception cref="KeyNotFoundException">No such unit.</exception>
    public Headcount Of(string unitId) => _whole[unitId];
}
