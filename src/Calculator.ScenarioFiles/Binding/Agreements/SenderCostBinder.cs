using Calculator.Core.Costs;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Binds what stationing in a host costs the sending nation.</summary>
internal static class SenderCostBinder
{
    private static readonly Dictionary<string, CostComponent> s_components = new(
        StringComparer.Ordinal
    )
    {
        ["all"] = CostComponent.All,
        ["military-pay"] = CostComponent.MilitaryPay,
        ["operations"] = CostComponent.Operations,
        ["construction"] = CostComponent.Construction,
        ["family-housing"] = CostComponent.FamilyHousing,
        ["other"] = CostComponent.Other,
    };

    private static readonly Dictionary<string, CostSense> s_senses = new(StringComparer.Ordinal)
    {
        ["includes-support"] = CostSense.IncludesSupport,
        ["excludes-support"] = CostSense.ExcludesSupport,
    };

    /// <summary>The cost, or <c>null</c> with errors.</summary>
    public static SenderCost? Bind(BindingContext context, string id, MapReader reader)
    {
        var title = reader.Text("title") ?? IdText.Sentence(id);
        var component = reader.Choice("component", s_components, CostComponent.All);
        var calendar = CalendarReader.Read(context, reader, FiscalCalendar.UnitedStates)!;
        var sense = reader.Choice("sense", s_senses, CostSense.Unstated);
        var provenance = Provenance.None.Or(reader);
        var rule = RuleReader.Read(context, reader, provenance);
        reader.Finish();
        return rule is null
            ? null
            : new SenderCost(id, title, component, rule, reader.Path)
            {
                Calendar = calendar,
                Sense = sense,
                Source = provenance.SourceOf(reader.LayerOf(rule.Rule)),
                Note = provenance.NoteOf(reader.LayerOf(rule.Rule)),
            };
    }
}
