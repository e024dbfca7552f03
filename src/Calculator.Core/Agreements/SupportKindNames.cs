namespace Calculator.Core.Agreements;

/// <summary>The words for a kind of support in files, ids and titles.</summary>
public static class SupportKindNames
{
    /// <summary><c>cash</c>, <c>in-kind</c>, <c>forgone</c> or <c>not-split</c>.</summary>
    public static string Id(this SupportKind kind) =>
        kind switch
        {
            SupportKind.Cash => "cash",
            SupportKind.InKind => "in-kind",
            SupportKind.NotSplit => "not-split",
            _ => "forgone",
        };

    /// <summary>For example <c>in cash</c>.</summary>
    public static string Words(this SupportKind kind) =>
        kind switch
        {
            SupportKind.Cash => "in cash",
            SupportKind.InKind => "in kind",
            SupportKind.NotSplit => "not split",
            _ => "by forgone revenue",
        };
}
