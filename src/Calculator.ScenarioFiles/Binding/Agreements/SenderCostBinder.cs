using Calculator.Core.Costs;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Binds what stationing in a host costs the sending nation.</summary>
internal static class SenderCostBinder
{
    /// <summary>The cost, or <c>null</c> with errors.</summary>
    public static SenderCost? Bind(BindingContext context, string id, MapReader reader)
    {
        var title = reader.Text(CommonKeys.Title) ?? IdText.Sentence(id);
        var component = reader.Choice(SenderCostKeys.Component);
        var calendar = CalendarReader.Read(
            context,
            reader,
            SenderCostKeys.Calendar,
            FiscalCalendar.UnitedStates
        )!;
        var sense = reader.Choice(SenderCostKeys.Sense);
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
