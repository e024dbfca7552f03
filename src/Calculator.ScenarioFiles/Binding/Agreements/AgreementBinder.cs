using Calculator.Core.Agreements;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Binds an agreement: its term, what holds after it, its lines.</summary>
internal static class AgreementBinder
{
    private static readonly Dictionary<string, Expiry> s_expiries = new(StringComparer.Ordinal)
    {
        ["lapse"] = Expiry.Lapse,
        ["hold"] = Expiry.Hold,
        ["continue"] = Expiry.Continue,
    };

    private static readonly Dictionary<string, bool> s_overlaps = new(StringComparer.Ordinal)
    {
        ["take-over"] = true,
    };

    private static readonly Dictionary<string, bool> s_gaps = new(StringComparer.Ordinal)
    {
        ["accept"] = true,
    };

    /// <summary>The agreement, or <c>null</c> with errors.</summary>
    public static Agreement? Bind(BindingContext context, string id, MapReader reader)
    {
        var title = reader.Text("title") ?? id;
        var provenance = Provenance.None.Or(reader);
        var term = ReadTerm(context, reader);
        var agreement = new Agreement(id, title, term ?? default, reader.Path)
        {
            After = reader.Choice("after", s_expiries, Expiry.Lapse),
            IsAfterStated = reader.Has("after"),
            Scope = reader.Text("scope") ?? Agreement.DefaultScope,
            TakesOverEarly = reader.Choice("overlap", s_overlaps, fallback: false),
            AllowsGap = reader.Choice("gap", s_gaps, fallback: false),
            Source = provenance.SourceOf(reader.LayerOf(["term"])),
            Note = provenance.NoteOf(layer: 0),
            Lines = reader.Map("lines", isRequired: true) is { } lines
                ?
                [
                    .. lines
                        .NamedMaps()
                        .Select(l =>
                            AgreementLineBinder.Bind(
                                context,
                                l.Key,
                                l.Map,
                                provenance.WithoutNotes()
                            )
                        )
                        .OfType<AgreementLine>(),
                ]
                : [],
        };
        reader.Finish();
        return term is null ? null : agreement;
    }

    private static YearRange? ReadTerm(BindingContext context, MapReader reader)
    {
        if (reader.Text("term", isRequired: true) is not { } text)
        {
            return null;
        }

        if (YearsReader.Read(text) is { Count: <= YearsReader.MostYears } term)
        {
            return term;
        }

        context.Error(
            "AGR106",
            reader.PathOf("term"),
            $"'{text}' is no term",
            allowed: $"{YearsReader.Example}, at most {YearsReader.MostYears}"
        );
        return null;
    }
}
