using System.Globalization;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads a figure from its text: number and unit, whether they fit, where the figure comes from.</summary>
internal static class FigureTextReader
{
    /// <summary>The figure, or <c>null</c> with an error; it counts as stated where the scenario itself states it.</summary>
    public static Figure? Read(
        BindingContext context,
        TextNode node,
        string path,
        FigureKind kind,
        Provenance provenance
    )
    {
        if (
            Number(context, node, path, kind) is not { } quantity
            || UnitOf(context, node, path, kind, quantity) is not { } unit
            || !IsAllowed(context, node, path, kind, quantity, unit)
        )
        {
            return null;
        }

        var figure = new Figure(quantity.Value, unit, node.Text, path)
        {
            Source = provenance.SourceOf(node.Layer) ?? node.Origin,
            Note = provenance.NoteOf(node.Layer),
        };
        if (kind.IsCounted && !path.StartsWith("reference.", StringComparison.Ordinal))
        {
            context.Stated.Add(figure);
        }

        return figure;
    }

    /// <summary>What a number without a percent sign most likely means: 0.07 is 7 %, and so is 7.</summary>
    public static string AsPercentage(double value) =>
        (Math.Abs(value) < 1 ? value * 100 : value).ToString(
            "0.######",
            CultureInfo.InvariantCulture
        ) + " %";

    private static Quantity? Number(
        BindingContext context,
        TextNode node,
        string path,
        FigureKind kind
    )
    {
        // A year may be written as tables print it.
        var (quantity, problem) =
            kind.Implied is { IsYear: true } && YearsReader.TryYear(node.Text, out var year)
                ? (new Quantity(year, Unit.Year), null)
                : QuantityReader.Read(node.Text);
        if (quantity is null)
        {
            context.Error("FIG001", path, problem!, allowed: kind.Describe);
            return null;
        }

        return kind is DirectedKind directed && directed.Refuses(context, node, path, quantity)
            ? null
            : quantity;
    }

    private static Unit? UnitOf(
        BindingContext context,
        TextNode node,
        string path,
        FigureKind kind,
        Quantity quantity
    )
    {
        var unit = quantity.Unit ?? kind.Implied;
        if (unit is not null && kind.Accepts(unit))
        {
            return unit;
        }

        context.Error(
            "FIG002",
            path,
            unit is null
                ? $"'{node.Text}' has no unit"
                : $"'{node.Text}' is in {unit}, which does not fit here",
            allowed: kind.Describe
        );
        return null;
    }

    private static bool IsAllowed(
        BindingContext context,
        TextNode node,
        string path,
        FigureKind kind,
        Quantity quantity,
        Unit unit
    )
    {
        var range = kind.RangeOf(unit);
        if (!range.Contains(quantity.Value))
        {
            var isMeantAsPercentage =
                kind.IsPercentage && quantity.Unit is null && range.Contains(quantity.Value / 100);
            context.Error(
                "FIG003",
                path,
                kind.RateRange is not null && unit.IsRatio
                    ? $"'{node.Text}' is out of range for a yearly rate; levels of an index are written without %"
                    : $"'{node.Text}' is out of range",
                allowed: range.Describe(unit),
                didYouMean: isMeantAsPercentage ? AsPercentage(quantity.Value) : null
            );
            return false;
        }

        if (kind.IsPercentage && quantity is { Unit: null, Value: not 0 })
        {
            context.Diagnostics.Warning(
                "FIG011",
                path,
                $"'{node.Text}' has no percent sign and is read as {QuantityFormat.Write(quantity.Value, Unit.Ratio)}; write it so"
            );
        }

        if (kind.IsWhole && quantity.Value != Math.Floor(quantity.Value))
        {
            context.Error(
                "FIG010",
                path,
                $"'{node.Text}' is no whole number",
                allowed: kind.Describe
            );
            return false;
        }

        return true;
    }
}
