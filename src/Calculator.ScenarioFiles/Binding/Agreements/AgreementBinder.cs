using Calculator.Core.Agreements;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Binds an agreement: its term, what holds after it, its lines.</summary>
internal static class AgreementBinder
{
    /// <summary>The agreement, or <c>null</c> with errors.</summary>
    public static Agreement? Bind(BindingContext context, string id, MapReader reader)
    {
        var title = reader.Text(AgreementKeys.Title) ?? id;
        var provenance = Provenance.None.Or(reader);
        var term = ReadTerm(context, reader);
        var agreement = new Agreement(id, title, term ?? default, reader.Path)
        {
            After = reader.Choice(AgreementKeys.After),
            IsAfterStated = reader.Has(AgreementKeys.After),
            Scope = reader.Text(AgreementKeys.Scope) ?? Agreement.DefaultScope,
            TakesOverEarly = reader.Choice(AgreementKeys.Overlap),
            AllowsGap = reader.Choice(AgreementKeys.Gap),
            Source = provenance.SourceOf(reader.LayerOf(AgreementKeys.Term)),
            Note = provenance.NoteOf(layer: 0),
            Lines = reader.All(
                AgreementKeys.Lines,
                (line, map) =>
                    AgreementLineBinder.Bind(context, line, map, provenance.WithoutNotes())
            ),
        };
        reader.Finish();
        return term is null ? null : agreement;
    }

    private static YearRange? ReadTerm(BindingContext context, MapReader reader)
    {
        if (reader.Text(AgreementKeys.Term) is not { } text)
        {
            return null;
        }

        if (YearsReader.Read(text) is { Count: <= YearsReader.MostYears } term)
        {
            return term;
        }

        context.Error(
            "AGR106",
            reader.PathOf(AgreementKeys.Term),
            $"'{text}' is no term",
            allowed: $"{YearsReader.Example}, at most {YearsReader.MostYears}"
        );
        return null;
    }
}
