using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads one figure: a text, or <c>{ value, source, note }</c>.</summary>
internal static class FigureReader
{
    /// <summary>The figure, or <c>null</c> with an error.</summary>
    public static Figure? Read(
        BindingContext context,
        DocumentNode node,
        string path,
        FigureKind kind,
        Provenance provenance
    )
    {
        switch (node)
        {
            case TextNode text:
                return FigureTextReader.Read(context, text, path, kind, provenance);
            case MapNode map:
                var reader = new MapReader(context, map, path, FigureKeys.OfValue);
                provenance = provenance.Or(reader);
                var at = reader.PathOf(FigureKeys.Value);
                var value = reader.Get(FigureKeys.Value);
                if (value is null)
                {
                    reader.Missing(FigureKeys.Value);
                }

                reader.Finish();
                return value switch
                {
                    TextNode inner => FigureTextReader.Read(context, inner, at, kind, provenance)
                        is { } f
                        ? f with
                        {
                            Path = at,
                        }
                        : null,
                    null => null,
                    _ => NotOne(context, at, kind),
                };
            default:
                return NotOne(context, path, kind);
        }
    }

    private static Figure? NotOne(BindingContext context, string path, FigureKind kind)
    {
        context.Error(
            "FIG004",
            path,
            "one figure is expected here, not a list or a map",
            allowed: kind.Describe
        );
        return null;
    }
}
