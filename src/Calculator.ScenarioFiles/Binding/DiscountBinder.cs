using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>report: discount:</c>, the rate that present values are worked out with.</summary>
internal static class DiscountBinder
{
    /// <summary>The settings with the rate, whether it is real, and the year discounted to; as they are where nothing is stated.</summary>
    public static ReportSettings Bind(
        BindingContext context,
        MapReader? reader,
        ReportSettings settings
    )
    {
        if (reader is null)
        {
            return settings;
        }

        var provenance = Provenance.None.Or(reader);
        settings = settings with
        {
            DiscountRate = reader.Figure(DiscountKeys.Rate, provenance),
            DiscountRateIsReal = reader.Choice(
                DiscountKeys.Kind,
                fallback: settings.Basis.BaseYear is not null
            ),
        };
        settings = settings with { DiscountYear = Year(context, reader) ?? settings.DiscountYear };
        reader.Finish();
        return settings;
    }

    private static int? Year(BindingContext context, MapReader reader)
    {
        if (reader.Text(DiscountKeys.Year) is not { } text)
        {
            return null;
        }

        if (YearsReader.TryYear(text, out var year))
        {
            return year;
        }

        context.Error(
            "SCN013",
            reader.PathOf(DiscountKeys.Year),
            $"'{text}' is no fiscal year",
            allowed: TextForms.Year.Describe
        );
        return null;
    }
}
