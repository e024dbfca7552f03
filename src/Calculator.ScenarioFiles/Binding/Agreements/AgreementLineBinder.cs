using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.ScenarioFiles.Binding.Figures;

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
        var title = reader.Text("title") ?? IdText.Sentence(id);
        var category = reader.Text("category") ?? id;
        if (s_reserved.Contains(category) && !reader.Has("shares"))
        {
            context.Error(
                "AGR107",
                reader.Has("category") ? reader.PathOf("category") : reader.Path,
                $"'{category}' can't be a category: results use the word",
                allowed: "labor, utilities, facilities-improvement, training-relocation, logistics ...",
                atKey: !reader.Has("category")
            );
        }

        var kind = reader.Choice("kind", RuleReader.KindWords, SupportKind.Cash);
        UnsplitSupport.Check(context, reader, category);
        provenance = provenance.Or(reader);
        var isOneOff = reader.Choice("one-off", YesNo.Words, fallback: false);
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
