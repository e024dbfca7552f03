using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads the most that a host pays: an amount, or <c>{ value, rebased }</c> where both sides agreed on it in another
/// price base later.</summary>
internal static class CapReader
{
    private const string Rebased = "rebased";

    /// <summary>The cap and the rebased cap, each <c>null</c> where there is none or with an error.</summary>
    /// <param name="context">Where errors go.</param>
    /// <param name="reader">The host's payment; its <c>cap</c> is read.</param>
    /// <param name="kind">What an amount must be.</param>
    /// <param name="provenance">Sources of the payment.</param>
    public static (Figure? Cap, Figure? Rebased) Read(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        if (reader.Get("cap") is not MapNode map)
        {
            return (reader.Figure("cap", kind, provenance), null);
        }

        var cap = new MapReader(context, map, reader.PathOf("cap"));
        provenance = provenance.Or(cap);
        // A cap that a later document states is none that this amount was agreed in place of.
        var counts = cap.Has(Rebased) && cap.LayerOf(["value"]) <= cap.LayerOf([Rebased]);
        var value = cap.Figure(
            "value",
            kind with
            {
                IsCounted = !counts,
            },
            provenance,
            isRequired: true
        );
        var rebased = cap.Figure(Rebased, kind, provenance);
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
