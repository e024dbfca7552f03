using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads the most that a host pays: an amount, or <c>{ value, rebased }</c> where both sides agreed on it in another
/// price base later.</summary>
internal static class CapReader
{
    /// <summary>The cap and the rebased cap, each <c>null</c> where there is none or with an error.</summary>
    /// <param name="context">Where errors go.</param>
    /// <param name="reader">The host's payment; its <c>cap</c> is read.</param>
    /// <param name="key">The key of the cap.</param>
    /// <param name="provenance">Sources of the payment.</param>
    public static (Figure? Cap, Figure? Rebased) Read(
        BindingContext context,
        MapReader reader,
        CapKey key,
        Provenance provenance
    )
    {
        var node = reader.Get(key);
        if (node is not MapNode map)
        {
            return (
                node is null
                    ? null
                    : FigureReader.Read(context, node, reader.PathOf(key), key.Kind, provenance),
                null
            );
        }

        var cap = new MapReader(context, map, reader.PathOf(key), key.Map);
        provenance = provenance.Or(cap);
        // A cap that a later document states is none that this amount was agreed in place of.
        var counts =
            cap.Has(CapKeys.Rebased) && cap.LayerOf(CapKeys.Value) <= cap.LayerOf(CapKeys.Rebased);
        var value = cap.Figure(CapKeys.Value, key.Kind with { IsCounted = !counts }, provenance);
        var rebased = cap.Figure(CapKeys.Rebased, key.Kind, provenance);
        cap.Finish();
        if (value is null || rebased is null || !counts)
        {
            return (value, null);
        }

        if (value.Unit.Currency != rebased.Unit.Currency || value.Unit.Equals(rebased.Unit))
        {
            context.Error(
                "POS013",
                rebased.Path,
                $"'{rebased.Written}' is no other price base of '{value.Written}'",
                allowed: $"{value.Unit.Currency} of another year, such as 3.1 bn FY2012 {value.Unit.Currency}"
            );
        }

        return (value, rebased);
    }
}
