using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Each host's support by category and kind in its own terms.</summary>
internal sealed class HostSupport : IMeasure
{
    public ImmutableArray<string> Ids { get; } =
    [
        HostIds.SupportOfCategory("HOST", "CATEGORY"),
        HostIds.SupportOfCategory("HOST", SupportIds.NotSplitKind),
        HostIds.Support("HOST", SupportKind.Cash.Id()),
        HostIds.Support("HOST", SupportKind.InKind.Id()),
        HostIds.Support("HOST", SupportKind.Forgone.Id()),
        HostIds.Support("HOST", SupportKind.NotSplit.Id()),
        HostIds.SupportOfScope("HOST", "SCOPE"),
        HostIds.SupportOneOff("HOST"),
        HostIds.SupportTotal("HOST"),
    ];

    public string Definition =>
        "A host's support in the currency and fiscal years of its agreements, over all of them.";

    public void AddLines(MeasureContext context)
    {
        foreach (var host in context.Hosts.Where(context.HasSupport))
        {
            SupportLine[] support = [.. context.Support.Where(s => s.Host == host)];
            foreach (var part in Parts(context, host.Id, support))
            {
                Add(context, host, support, part);
            }
        }
    }

    /// <summary>What the support of a host is told by: categories, kinds, scopes, one-off items, and the whole.</summary>
    private static IEnumerable<Part> Parts(
        MeasureContext context,
        string hostId,
        SupportLine[] support
    ) =>
        [
            .. support
                .Select(s => s.Line.Category!)
                .Distinct(StringComparer.Ordinal)
                .Select(c => new Part(
                    HostIds.SupportOfCategory(hostId, c),
                    $", {Words(c)}",
                    s => s.Line.Category == c,
                    Category: c
                )),
            .. context.Kinds.Select(k => new Part(
                HostIds.Support(hostId, k.Id()),
                $" {k.Words()}",
                s => s.Line.Kind == k.Id()
            )),
            .. context.Scopes.Select(scope => new Part(
                HostIds.SupportOfScope(hostId, scope),
                $", {Words(scope)}",
                s => s.Scope == scope
            )),
            .. context.HasOneOffs
                ? new[]
                {
                    new Part(HostIds.SupportOneOff(hostId), ", one-off items", s => s.IsOneOff),
                }
                : [],
            new Part(HostIds.SupportTotal(hostId), ", total", _ => true),
        ];

    private void Add(MeasureContext context, Host host, SupportLine[] support, Part part)
    {
        var unit = context.Terms.CommonUnit([.. support.Select(s => s.Line)]);
        context.Add(
            new Line(
                part.Id,
                $"{host.Name}: support{part.Words}",
                unit,
                context.Terms.SumIn(unit, support.Where(part.Counts).Select(s => s.Line))
            )
            {
                Role = LineRole.HostSupport,
                Section = $"{host.Name}: support",
                Host = host.Id,
                Category = part.Category,
                Note = Definition,
                Path = host.Path,
            }
        );
    }

    private static string Words(string id) => id.Replace('-', ' ');

    /// <summary>A part of a host's support.</summary>
    /// <param name="Id">Id of its line.</param>
    /// <param name="Words">End of its title.</param>
    /// <param name="Counts">The lines that it is the sum of.</param>
    /// <param name="Category">Its category, where it is one.</param>
    private sealed record Part(
        string Id,
        string Words,
        Func<SupportLine, bool> Counts,
        string? Category = null
    );
}
