using System.Collections.Immutable;
using Calculator.Core.Comparison;

namespace Calculator.Reporting.Records;

/// <summary>A scenario's published figures beside its results.</summary>
/// <param name="ScenarioId">The scenario's id.</param>
/// <param name="Title">Its title, as written (untrusted text).</param>
/// <param name="Outcomes">The figures in the scenario's order; may be empty.</param>
public sealed record ScenarioRecord(
    string ScenarioId,
    string Title,
    ImmutableArray<PublishedOutcome> Outcomes
)
{
    public static ScenarioRecord Of(Report report) =>
        new(report.ScenarioId, report.Title, report.Published);

    /// <summary>Figures that agree within their rounding.</summary>
    public int Agreeing => Outcomes.Count(o => o.Agrees);

    /// <summary>Figures that differ for a reason that the scenario states.</summary>
    public int Explained => Outcomes.Count(o => o.IsExplained);

    /// <summary>Figures that differ, and nothing says why.</summary>
    public int Open => Outcomes.Count(o => o.IsOpen);

    /// <summary>Figures that agree and that the scenario states as an input.</summary>
    public int Restated => Outcomes.Count(o => o is { Agrees: true, IsRestated: true });

    /// <summary>Figures that do not agree, and those that do though the scenario says they differ.</summary>
    public IEnumerable<PublishedOutcome> Notable =>
        Outcomes.Where(o => !o.Agrees || o.Figure.Differs is not null);

    /// <summary>For example <c>12 of 14 published figures agree; 2 differ for a stated reason</c>.</summary>
    public string Summary()
    {
        var differences = new[]
        {
            Explained == 0
                ? null
                : $"{Explained} differ{(Explained == 1 ? "s" : "")} for a stated reason",
            Open == 0 ? null : $"{Open} differ{(Open == 1 ? "s" : "")} without one",
        };
        return string.Join(
            "; ",
            differences
                .OfType<string>()
                .Prepend(
                    $"{Agreeing} of {Outcomes.Length} published figure{(Outcomes.Length == 1 ? "" : "s")} agree"
                )
        );
    }
}
