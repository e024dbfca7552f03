using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;

namespace Calculator.Workbooks.Live;

/// <summary>The offset and its variants: without some part, or of one host.</summary>
internal static class OffsetLines
{
    private static readonly ImmutableArray<string> s_ids =
    [
        OffsetIds.All,
        OffsetIds.WithoutForgone,
        OffsetIds.WithoutMilitaryPay,
        OffsetIds.WithoutMilitaryPayAndForgone,
    ];

    /// <summary>Those that a model has, in its order.</summary>
    public static IEnumerable<Line> Of(Model model) => Of(model.Lines, model.Hosts());

    /// <summary>Those among lines.</summary>
    /// <param name="lines">The lines, in the order wanted.</param>
    /// <param name="hosts">Ids of the hosts that may have an offset of their own.</param>
    public static IEnumerable<Line> Of(IEnumerable<Line> lines, IEnumerable<string> hosts)
    {
        var ids = s_ids.Concat(hosts.Select(OffsetIds.Of)).ToHashSet(StringComparer.Ordinal);
        return lines.Where(l => ids.Contains(l.Id));
    }
}
