using System.Collections.Immutable;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support by the scope of its agreement: host-nation support beside realignment and SACO.</summary>
internal sealed class SupportByScope : IMeasure
{
    public ImmutableArray<string> Ids { get; } = [SupportIds.OfScope("SCOPE")];

    public string Definition =>
        "Support of the agreements of one scope (host-nation support, realignment, SACO ...), where a scenario has several; together support.total.";

    public void AddLines(MeasureContext context)
    {
        foreach (var scope in context.Scopes)
        {
            context.AddMeasure(
                SupportIds.OfScope(scope),
                $"Support: {scope.Replace('-', ' ')}",
                context.ReportUnit,
                context.ReportedSupport(h => HostIds.SupportOfScope(h, scope)),
                Definition
            );
        }
    }
}
