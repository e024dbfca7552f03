using Calculator.Core.Economy;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads a figure that moves in even steps from one value to another.</summary>
internal static class PhaseReader
{
    /// <summary>The path, or <c>null</c> with an error.</summary>
    public static PhasePath? Read(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        var from = reader.Figure(FigureKeys.From, kind, provenance);
        var to = reader.Figure(FigureKeys.To, kind, provenance);
        var years = reader.TextNode(FigureKeys.Over);
        var at = reader.PathOf(FigureKeys.Over);
        var over = years is null ? null : Over(context, years.Text, at);
        if (from is not null && to is not null && !SameKind.Are(from.Unit, to.Unit))
        {
            SameKind.Refuse(context, to, from.Unit, "the figure it comes from");
            return null;
        }

        return from is null || to is null || over is null
            ? null
            : new PhasePath(from, to, over.Value, at)
            {
                // Years without a source of their own go with the figure that they begin from, where a later document states neither.
                OverSource =
                    provenance.SourceOf(years!.Layer)
                    ?? (reader.LayerOf(FigureKeys.From) >= years.Layer ? from.Source : null),
                OverNote = provenance.NoteOf(years.Layer),
            };
    }

    private static YearRange? Over(BindingContext context, string text, string path)
    {
        if (YearsReader.Read(text) is { Count: >= 2 } over)
        {
            return over;
        }

        context.Error(
            "FIG007",
            path,
            $"'{text}' is no span of two years or more",
            allowed: YearsReader.Example
        );
        return null;
    }
}
