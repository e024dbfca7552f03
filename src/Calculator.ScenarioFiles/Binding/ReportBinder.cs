using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>report:</c>, what the results are stated in.</summary>
internal static class ReportBinder
{
    private const string Constant = "constant ";

    private static readonly Dictionary<string, bool> s_orders = new(StringComparer.Ordinal)
    {
        ["deflate-then-convert"] = false,
        ["convert-then-deflate"] = true,
    };

    /// <summary>The settings; then-year US dollars where nothing is stated.</summary>
    public static ReportSettings Bind(BindingContext context, MapReader? reader)
    {
        if (reader is null)
        {
            return new ReportSettings("USD", PriceBasis.ThenYear, "report");
        }

        var currency = reader.Text("currency") ?? "USD";
        CurrencyReader.Check(context, currency, "report.currency");
        var settings = new ReportSettings(currency, ReadBasis(context, reader), "report")
        {
            Calendar = CalendarReader.Read(context, reader, fallback: null, word: "native"),
            ConvertsFirst = reader.Choice("order", s_orders, fallback: false),
        };
        settings = DiscountBinder.Bind(context, reader.Map("discount"), settings);
        reader.Finish();
        return settings;
    }

    private static PriceBasis ReadBasis(BindingContext context, MapReader reader)
    {
        var text = reader.Text("basis");
        if (text is null or "then-year")
        {
            return PriceBasis.ThenYear;
        }

        var isNamed = text.StartsWith(Constant, StringComparison.Ordinal);
        var year = isNamed ? text[Constant.Length..] : text;
        if (
            YearsReader.TryYear(year, out var baseYear)
            && (isNamed || year.StartsWith("FY", StringComparison.OrdinalIgnoreCase))
        )
        {
            return PriceBasis.Constant(baseYear);
        }

        context.Error(
            "SCN012",
            "report.basis",
            $"'{text}' is no price basis",
            allowed: "then-year, or FY2022 for constant prices of that year"
        );
        return PriceBasis.ThenYear;
    }
}
