using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Workbooks.Checks;

/// <summary>The sums of lines over the years as a run of one year, for formulas that are about all years together.</summary>
internal static class YearTotals
{
    /// <summary>The year that stands for all.</summary>
    public const int Year = 1;

    /// <param name="result">The run.</param>
    /// <param name="lineIds">Lines of it; a year in which one has no value adds nothing.</param>
    public static EvaluationResult Of(EvaluationResult result, IEnumerable<string> lineIds)
    {
        var builder = new ModelBuilder(new YearRange(Year, Year));
        foreach (var id in lineIds.Distinct(StringComparer.Ordinal))
        {
            var unit = result.Model.Find(id)!.Unit;
            var total = 0.0;
            foreach (var value in result.Values(id))
            {
                total += double.IsNaN(value) ? 0 : value;
            }

            var sum = builder.Add(
                new Input(id, id, unit, ValueRange.Any) { Scalar = new Figure(total, unit, "", "") }
            );
            builder.Add(new Line(id, id, unit, sum));
        }

        var diagnostics = new DiagnosticCollector();
        return EvaluationResult.Run(builder.Build(diagnostics)!, diagnostics)!;
    }
}
