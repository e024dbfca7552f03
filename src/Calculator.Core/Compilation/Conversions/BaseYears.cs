using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>The base years of constant prices as inputs, one for each year asked for.</summary>
internal sealed class BaseYears(ModelBuilder builder, ReportSettings report)
{
    private readonly Dictionary<string, Formula> _bases = new(StringComparer.Ordinal);

    /// <summary>The base year as an input.</summary>
    public Formula Of(int year)
    {
        var id =
            report.Basis.BaseYear == year ? EconomyIds.ReportBaseYear : EconomyIds.BaseYear(year);
        if (_bases.TryGetValue(id, out var known))
        {
            return known;
        }

        var input = builder.Add(
            new Input(
                id,
                $"Base year FY{year} of constant prices",
                Unit.Year,
                ValueRange.FiscalYear
            )
            {
                Scalar = new Figure(year, Unit.Year, $"{year}", report.Path + ".basis")
                {
                    // Sheets and texts name the base year: another one is another scenario.
                    ChangedAt = null,
                    Source = "a choice of this scenario",
                },
                Section = "Economy",
            }
        );
        _bases.Add(id, input);
        return input;
    }
}
