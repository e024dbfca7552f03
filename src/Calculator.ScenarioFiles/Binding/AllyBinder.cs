using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds an ally, one of the nations whose defence spending is set beside one another.</summary>
internal static class AllyBinder
{
    /// <summary>The ally, or <c>null</c> with errors.</summary>
    public static Ally? Bind(string id, MapReader reader)
    {
        var share = reader.YearPath(AllyKeys.DefenceShare, Provenance.None);
        var name = reader.Text(AllyKeys.Name) ?? Nation.Find(id)?.Name ?? id;
        var gdp = reader.YearPath(AllyKeys.Gdp, Provenance.None);
        var target = reader.YearPath(AllyKeys.TargetShare, Provenance.None);
        reader.Finish();
        return share is null
            ? null
            : new Ally(id, name, share, reader.Path) { Gdp = gdp, Target = target };
    }
}
