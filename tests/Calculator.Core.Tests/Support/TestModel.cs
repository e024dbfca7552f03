using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Support;

/// <summary>Models made of a few inputs and lines, without a scenario.</summary>
internal static class TestModel
{
    /// <summary>The model over the years, which must have no error.</summary>
    public static Model Of(YearRange years, Action<ModelBuilder> fill, int? earliest = null)
    {
        var builder = new ModelBuilder(years) { EarliestYear = earliest ?? years.First };
        fill(builder);
        var diagnostics = new DiagnosticCollector();
        var model = builder.Build(diagnostics);
        Assert.Empty(diagnostics.Items.Select(d => d.Message));
        return model!;
    }

    /// <summary>The run of such a model, which must have no error.</summary>
    public static EvaluationResult Run(
        YearRange years,
        Action<ModelBuilder> fill,
        int? earliest = null
    ) => EvaluationResult.Run(Of(years, fill, earliest), new DiagnosticCollector())!;

    /// <summary>The errors and warnings of a run.</summary>
    public static IReadOnlyList<Diagnostic> Found(
        YearRange years,
        Action<ModelBuilder> fill,
        int? earliest = null
    )
    {
        var diagnostics = new DiagnosticCollector();
        EvaluationResult.Run(Of(years, fill, earliest), diagnostics);
        return diagnostics.Items;
    }

    /// <summary>An input of one value.</summary>
    public static Formula Scalar(
        this ModelBuilder builder,
        string id,
        double value,
        Unit? unit = null
    ) =>
        builder.Add(
            new Input(id, id, unit ?? Unit.Ratio, ValueRange.Any)
            {
                Scalar = new Figure(value, unit ?? Unit.Ratio, $"{value}", id),
            }
        );

    /// <summary>An input with a value for each of some years.</summary>
    public static Formula ByYear(
        this ModelBuilder builder,
        string id,
        params (int Year, double Value)[] values
    ) =>
        builder.Add(
            new Input(id, id, Unit.Ratio, ValueRange.Any)
            {
                ByYear = System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(
                    values.Select(v =>
                        KeyValuePair.Create(
                            v.Year,
                            new Figure(v.Value, Unit.Ratio, $"{v.Value}", $"{id}.{v.Year}")
                        )
                    )
                ),
            }
        );

    /// <summary>A line of ratios.</summary>
    public static Formula Line(this ModelBuilder builder, string id, Formula formula) =>
        builder.Add(new Line(id, id, Unit.Ratio, formula) { Path = id });
}
