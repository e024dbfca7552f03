using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Checks;

/// <summary>The checks of a workbook. A new one is one method and one line in the list.</summary>
internal static class ModelChecks
{
    private static readonly ImmutableArray<Func<Model, IEnumerable<CaseCheck>>> s_rules =
    [
        SupportChecks.ByCategory,
        SupportChecks.ByKind,
        SupportChecks.OverYears,
        AllocationChecks.Of,
        SupportChecks.ByHost,
        CostChecks.Stationing,
        CostChecks.Net,
        PostureChecks.ByHost,
        PostureChecks.ByService,
        PostureChecks.Headcount,
        ShareChecks.Of,
        ConditionChecks.Of,
    ];

    /// <summary>Every check that one of the cases has.</summary>
    public static ImmutableArray<Check> Of(LiveModel model) =>
        [.. s_rules.SelectMany(rule => Of(model, rule))];

    private static IEnumerable<Check> Of(LiveModel model, Func<Model, IEnumerable<CaseCheck>> rule)
    {
        var ofCases = model
            .Cases.Select(c => rule(c.Result.Model).ToDictionary(r => r.Id, StringComparer.Ordinal))
            .ToArray();
        return ofCases
            .SelectMany(c => c.Values)
            .DistinctBy(c => c.Id, StringComparer.Ordinal)
            .Select(first => new Check(
                first.Id,
                first.Title,
                [.. ofCases.Select(c => c.GetValueOrDefault(first.Id)?.Formula)]
            )
            {
                IsOverYears = first.IsOverYears,
            });
    }
}
