using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Binds one line of an agreement: its category, its kind, its rule.</summary>
internal static class AgreementLineBinder
{
    /// <summary>Words that would make a category's line id one of the well-known ones.</summary>
    private static readonly ImmutableArray<string> s_reserved =
    [
        "total",
        "cash",
        "in-kind",
        "forgone",
        "category",
        "scope",
        "per-troop",
    ];

    /// <summary>The line, or <c>null</c> with errors.</summary>
    public static AgreementLine? Bind(
        BindingContext context,
        string id,
        MapReader reader,
        Provenance provenance
    )
    {
        var title = reader.Text(CommonKeys.Title) ?? IdText.Sentence(id);
        var category = reader.Text(LineKeys.Category) ?? id;
        if (s_reserved.Contains(category) && reader.Peek(UnsplitSupport.Shares) is null)
        {
            context.Error(
                "AGR107",
                reader.Has(LineKeys.Category) ? reader.PathOf(LineKeys.Category) : reader.Path,
                $"'{category}' can't be a category: results use the word",
                allowed: "labor, utilities, facilities-improvement, training-relocation, logistics ...",
                atKey: !reader.Has(LineKeys.Category)
            );
        }

        var kind = reader.Choice(CommonKeys.Kind);
        UnsplitSupport.Check(context, reader, category);
        provenance = provenance.Or(reader);
        var isOneOff = reader.Choice(LineKeys.OneOff);
        var rule = RuleReader.Read(context, reader, provenance);
        reader.Finish();
        return rule is null
            ? null
            : new AgreementLine(id, title, category, kind, rule, reader.Path)
            {
                IsOneOff = isOneOff,
                Source = provenance.SourceOf(reader.LayerOf(rule.Rule)),
                Note = provenance.NoteOf(reader.LayerOf(rule.Rule)),
            };
    }
}
