using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Sheets;

/// <summary>The lines that the summary shows.</summary>
internal static class Headline
{
    private static readonly ImmutableArray<string> s_wellKnown =
    [
        SupportIds.Total,
        SupportIds.Cash,
        SupportIds.InKind,
        SupportIds.Forgone,
        SupportIds.NotSplit,
        CostIds.Gross,
        CostIds.Net,
        CostIds.Stationing,
        OffsetIds.All,
        ReportIds.Troops,
        SupportIds.PerTroop,
    ];

    /// <summary>The well-known lines that the model has, each variant of the offset after it;
    /// every measure, or else every line, of a model that has none of them.</summary>
    public static ImmutableArray<Line> Of(LiveModel model)
    {
        var variants = OffsetLines
            .Of(model.Lines, model.Cases.SelectMany(c => c.Result.Model.Hosts()))
            .Where(l => !string.Equals(l.Id, OffsetIds.All, StringComparison.Ordinal))
            .ToArray();
        var lines = s_wellKnown
            .SelectMany(id =>
                (model.Find(id) is { } line ? [line] : Array.Empty<Line>()).Concat(
                    string.Equals(id, OffsetIds.All, StringComparison.Ordinal) ? variants : []
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
}
