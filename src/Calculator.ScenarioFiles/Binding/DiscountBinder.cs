using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>report: discount:</c>, the rate that present values are worked out with.</summary>
internal static class DiscountBinder
{
    private static readonly Dictionary<string, bool> s_kinds = new(StringComparer.Ordinal)
    {
        ["nominal"] = false,
        ["real"] = true,
    };

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
        var rate = reader.Get("rate");
        if (rate is null)
        {
            reader.Missing("rate");
        }

        settings = settings with
        {
            DiscountRate = rate is null
                ? null
                : FigureReader.Read(
                    context,
                    rate,
                    reader.PathOf("rate"),
                    FigureKind.Growth,
                    provenance
                ),
            DiscountRateIsReal = reader.Choice(
                "kind",
                s_kinds,
                fallback: settings.Basis.BaseYear is not null
            ),
        };
        settings = settings with { DiscountYear = Year(context, reader) ?? settings.DiscountYear };
        reader.Finish();
        return settings;
    }

    private static int? Year(BindingContext context, MapReader reader)
    {
        if (reader.Text("year") is not { } text)
        {
            return null;
        }

        if (YearsReader.TryYear(text, out var year))
        {
            return year;
        }

        context.Error(
            "SCN013",
            reader.PathOf("year"),
            $"'{text}' is no fiscal year",
            allowed: "a fiscal year such as 2022"
        );
        return null;
    }
}
