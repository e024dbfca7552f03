using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>allies:</c>, nations whose defence spending is set beside one another.</summary>
internal static class AllyBinder
{
    /// <summary>The allies that have no errors.</summary>
    public static ImmutableArray<Ally> Bind(MapReader? allies) =>
        allies is null
            ? []
            : [.. allies.NamedMaps().Select(a => Bind(a.Key, a.Map)).OfType<Ally>()];

    private static Ally? Bind(string id, MapReader reader)
    {
        var share = reader.YearPath(
            "defence-share",
            FigureKind.Of(ParameterUnit.Ratio, ValueRange.Share),
            Provenance.None,
            isRequired: true
        );
        var name = reader.Text("name") ?? Nation.Find(id)?.Name ?? id;
        var gdp = reader.YearPath(
            "gdp",
            FigureKind.Of(ParameterUnit.Money, ValueRange.Positive),
            Provenance.None
        );
        var target = reader.YearPath(
            "target-share",
            FigureKind.Of(ParameterUnit.Ratio, ValueRange.Share),
            Provenance.None
        );
        reader.Finish();
        return share is null
            ? null
            : new Ally(id, name, share, reader.Path) { Gdp = gdp, Target = target };
    }
}
