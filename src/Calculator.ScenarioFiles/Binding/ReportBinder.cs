using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>report:</c>, what the results are stated in.</summary>
internal static class ReportBinder
{
    private const string Constant = "constant ";

    /// <summary>The settings; then-year US dollars where nothing is stated.</summary>
    public static ReportSettings Bind(BindingContext context, MapReader? reader)
    {
        if (reader is null)
        {
            return new ReportSettings("USD", PriceBasis.ThenYear, "report");
        }

        var currency = reader.Text(ReportKeys.Currency) ?? "USD";
        CurrencyReader.Check(context, currency, reader.PathOf(ReportKeys.Currency));
        var settings = new ReportSettings(currency, ReadBasis(context, reader), "report")
        {
            Calendar = CalendarReader.Read(context, reader, ReportKeys.Calendar, fallback: null),
            ConvertsFirst = reader.Choice(ReportKeys.Order),
        };
        settings = DiscountBinder.Bind(context, reader.Map(ReportKeys.Discount), settings);
        reader.Finish();
        return settings;
    }

    private static PriceBasis ReadBasis(BindingContext context, MapReader reader)
    {
        var text = reader.Text(ReportKeys.Basis);
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
            reader.PathOf(ReportKeys.Basis),
            $"'{text}' is no price basis",
            allowed: ReportKeys.Basis.Holds
        );
        return PriceBasis.ThenYear;
    }
}
