using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.Reporting;

namespace Calculator.Workbooks;

/// <summary>Makes the writer ready beside other work: the runtime loads and compiles code where it is first used, which takes
/// longer than writing the workbook of most scenarios.</summary>
public static class WorkbookPreparation
{
    /// <summary>Writes a workbook of two inputs and a line to nowhere.</summary>
    public static void Run()
    {
        var years = new YearRange(2000, 2001);
        var builder = new ModelBuilder(years);
        var rate = new Figure(1, Unit.Ratio, "100 %", "rate");
        var share = builder.Add(
            new Input("share", "Share", Unit.Ratio, ValueRange.Share) { Scalar = rate }
        );
        var byYear = builder.Add(
            new Input("rate", "Rate", Unit.Ratio, ValueRange.Positive)
            {
                ByYear = years.Years.Aggregate(
                    System.Collections.Immutable.ImmutableSortedDictionary<int, Figure>.Empty,
                    (figures, year) => figures.Add(year, rate)
                ),
            }
        );
        builder.Add(new Line("a", "A", Unit.Ratio, share * byYear) { Role = LineRole.Measure });
        var diagnostics = new DiagnosticCollector();
        if (
            builder.Build(diagnostics) is { } model
            && EvaluationResult.Run(model, diagnostics) is { } result
        )
        {
            WorkbookWriter.Write(new Report("a", "a", "USD", "then-year", result), Stream.Null);
        }
    }
}
