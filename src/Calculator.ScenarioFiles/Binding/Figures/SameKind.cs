using Calculator.Core.Quantities;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Figures that stand together are of one kind: levels and rates are both pure numbers, and as different as two
/// currencies.</summary>
internal static class SameKind
{
    /// <summary>True for two units of one kind.</summary>
    public static bool Are(Unit a, Unit b) => a.Equals(b) && a.IsRatio == b.IsRatio;

    /// <summary>Tells a figure of another kind than those it stands with.</summary>
    /// <param name="context">Takes the error.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">The others' unit.</param>
    /// <param name="others">The others in words.</param>
    public static void Refuse(BindingContext context, Figure figure, Unit unit, string others) =>
        context.Error(
            "FIG009",
            figure.Path,
            figure.Unit.Equals(unit)
                ? $"'{figure.Written}' is {(figure.Unit.IsRatio ? "a yearly rate" : "an index level")}, {others} in {(unit.IsRatio ? "yearly rates" : "index levels")}"
                : $"'{figure.Written}' is in {figure.Unit}, {others} in {unit}",
            figure.Unit.IsRatio && figure.Unit.Equals(unit)
                ? $"then: {{ growth: {figure.Written} }} lets the level grow; a level is written without %"
                : null
        );
}
