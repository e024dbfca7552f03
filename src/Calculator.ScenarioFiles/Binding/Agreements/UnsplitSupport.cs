using System.Collections.Frozen;
using Calculator.Core.Agreements;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Tells of support whose category says that its split isn't known and whose kind isn't stated: it counts as cash.</summary>
internal static class UnsplitSupport
{
    /// <summary>The parameters of a rule that splits its amount.</summary>
    public const string Shares = "shares";
    private const string Kinds = "kinds";

    private static readonly FrozenSet<string> s_categories = FrozenSet.ToFrozenSet(
        [SupportKind.NotSplit.Id(), "total"],
        StringComparer.Ordinal
    );

    /// <summary>Warns of a line of an agreement, and of the shares of its rule, that count as cash without a word of it.</summary>
    /// <param name="context">Where the warning goes.</param>
    /// <param name="line">The line.</param>
    /// <param name="category">The category of a line that is not shared out.</param>
    public static void Check(BindingContext context, MapReader line, string category)
    {
        if (line.Peek(Shares) is MapNode shares)
        {
            var kinds = line.Peek(Kinds) as MapNode;
            foreach (var share in shares.Entries.Where(s => kinds?.Find(s.Key) is null))
            {
                Warn(context, share.Key, $"{line.Path}.{Shares}.{share.Key}", Kinds);
            }
        }
        else if (!line.Has(CommonKeys.Kind))
        {
            Warn(
                context,
                category,
                line.Has(LineKeys.Category) ? line.PathOf(LineKeys.Category) : line.Path,
                CommonKeys.Kind.Name
            );
        }
    }

    private static void Warn(BindingContext context, string category, string path, string key)
    {
        if (s_categories.Contains(category))
        {
            context.Diagnostics.Warning(
                "AGR111",
                path,
                $"support of the category '{category}' counts as cash, as no '{key}:' says otherwise; write not-split where its split isn't published"
            );
        }
    }
}
