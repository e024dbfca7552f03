using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Sheets;

/// <summary>The lines that the summary shows.</summary>
internal static class Headline
{
    private static readonly ImmutableArray<string> s_wellKnown =
    [
        "support.total",
        "support.cash",
        "support.in-kind",
        "support.forgone",
        "support.not-split",
        "sender-cost.gross",
        "sender-cost.net",
        "stationing-cost.total",
        "offset",
        "troops",
        "support.per-troop",
    ];

    /// <summary>The well-known lines that the model has, each variant of the offset after it;
    /// every measure, or else every line, of a model that has none of them.</summary>
    public static ImmutableArray<Line> Of(LiveModel model)
    {
        var lines = s_wellKnown
            .SelectMany(id =>
                model
                    .Lines.Where(l => string.Equals(l.Id, id, StringComparison.Ordinal))
                    .Concat(
                        string.Equals(id, "offset", StringComparison.Ordinal)
                            ? OffsetVariants(model)
                            : []
                    )
            )
            .ToImmutableArray();
        if (!lines.IsEmpty)
        {
            return lines;
        }

        var measures = model.Lines.Where(l => l.Role == LineRole.Measure).ToImmutableArray();
        return measures.IsEmpty ? model.Lines : measures;
    }

    public static IEnumerable<Line> OffsetVariants(LiveModel model) =>
        model.Lines.Where(l => l.Id.StartsWith("offset.", StringComparison.Ordinal));
}
