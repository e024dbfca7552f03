using System.Globalization;
using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>What a figure must be: its unit and its range.</summary>
/// <param name="Describe">The unit in words, for messages.</param>
/// <param name="Accepts">Whether a unit fits.</param>
/// <param name="Implied">The unit of a bare number, or <c>null</c> when the unit must be written.</param>
/// <param name="Range">The values allowed.</param>
internal sealed record FigureKind(
    string Describe,
    Func<Unit, bool> Accepts,
    Unit? Implied,
    ValueRange Range
)
{
    /// <summary>True where only whole numbers make sense: counts of years and years themselves.</summary>
    public bool IsWhole { get; init; }

    /// <summary>True for shares and rates that people write with a percent sign; a number without one is told how it is read.</summary>
    public bool IsPercentage { get; init; }

    /// <summary>False for what no result need rest on: coordinates of a map, a limit that is only checked.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>The values allowed of a figure with a percent sign, where these are others than <see cref="Range"/>.</summary>
    public ValueRange? RateRange { get; init; }

    /// <summary>A share that people write as a fraction as often as with a percent sign: a probability, a part of the year.</summary>
    public FigureKind OrFraction() => this with { IsPercentage = false };

    public ValueRange RangeOf(Unit unit) =>
        unit.IsRatio && RateRange is not null ? RateRange : Range;

    public static FigureKind Of(ParameterUnit unit, ValueRange range) =>
        new(unit.Describe(), found => unit.Accepts(found), unit.Implied(), range)
        {
            IsWhole = unit == ParameterUnit.Years,
            IsPercentage = unit == ParameterUnit.Ratio,
        };

    /// <summary>A further look at a text with its number: true, with an error, for a figure that can't count; <c>null</c> for none.</summary>
    public Func<BindingContext, TextNode, string, Quantity, bool>? Refuses { get; init; }

    /// <summary>An exchange rate of a currency in units per US dollar.</summary>
    public static FigureKind ExchangeRate(string currency)
    {
        var unit = Unit.Money(currency) / Unit.Money("USD");
        return new($"an exchange rate such as 115.9 {unit}", unit.Equals, unit, ValueRange.Positive)
        {
            Refuses = new RateDirection(currency).Refuses,
        };
    }

    public static FigureKind Growth { get; } = Of(ParameterUnit.Ratio, ValueRange.GrowthRate);

    public static FigureKind Year { get; } =
        new("a fiscal year such as 2022", u => u.IsDimensionless, Unit.Year, ValueRange.FiscalYear)
        {
            IsWhole = true,
        };

    /// <summary>An index: levels, growth rates, or amounts whose growth counts.</summary>
    public static FigureKind IndexOrRate { get; } =
        new(
            "a yearly rate such as 2 %, an index level, or an amount of money",
            u => u.IsDimensionless || u.IsMoney,
            Unit.Index,
            ValueRange.Any
        )
        {
            RateRange = ValueRange.GrowthRate,
        };
}

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
                return FromText(context, text, path, kind, provenance);
            case MapNode map:
                var reader = new MapReader(context, map, path);
                provenance = provenance.Or(reader);
                var value = reader.Get("value");
                if (value is null)
                {
                    reader.Missing("value");
                }

                reader.Finish();
                return value switch
                {
                    TextNode inner => FromText(context, inner, path + ".value", kind, provenance)
                        is { } f
                        ? f with
                        {
                            Path = path + ".value",
                        }
                        : null,
                    null => null,
                    _ => NotOne(context, path + ".value", kind),
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

    /// <summary>What a number without a percent sign most likely means: 0.07 is 7 %, and so is 7.</summary>
    public static string AsPercentage(double value) =>
        (Math.Abs(value) < 1 ? value * 100 : value).ToString(
            "0.######",
            CultureInfo.InvariantCulture
        ) + " %";

    private static Figure? FromText(
        BindingContext context,
        TextNode node,
        string path,
        FigureKind kind,
        Provenance provenance
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

        if (kind.Refuses?.Invoke(context, node, path, quantity) == true)
        {
            return null;
        }

        var unit = quantity.Unit ?? kind.Implied;
        if (unit is null)
        {
            context.Error("FIG002", path, $"'{node.Text}' has no unit", allowed: kind.Describe);
            return null;
        }

        if (!kind.Accepts(unit))
        {
            context.Error(
                "FIG002",
                path,
                $"'{node.Text}' is in {unit}, which does not fit here",
                allowed: kind.Describe
            );
            return null;
        }

        var range = kind.RangeOf(unit);
        if (!range.Contains(quantity.Value))
        {
            var percentage = AsPercentage(quantity.Value);
            context.Error(
                "FIG003",
                path,
                kind.RateRange is not null && unit.IsRatio
                    ? $"'{node.Text}' is out of range for a yearly rate; levels of an index are written without %"
                    : $"'{node.Text}' is out of range",
                allowed: range.Describe(unit),
                didYouMean: kind.IsPercentage
                && quantity.Unit is null
                && range.Contains(quantity.Value / 100)
                    ? percentage
                    : null
            );
            return null;
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
            return null;
        }

        var figure = new Figure(quantity.Value, unit, node.Text, path)
        {
            Source = provenance.SourceOf(node.Layer),
            Note = provenance.NoteOf(node.Layer),
        };
        if (kind.IsCounted && !path.StartsWith("reference.", StringComparison.Ordinal))
        {
            context.Stated.Add(figure);
        }

        return figure;
    }
}
