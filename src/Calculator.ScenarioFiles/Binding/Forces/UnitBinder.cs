using System.Collections.Immutable;
using Calculator.Core.Forces;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Forces;

/// <summary>Binds a unit with what it takes over from its type.</summary>
/// <param name="context">Takes the errors.</param>
/// <param name="types">The unit types by id; those of the shipped catalog are added as units name them.</param>
/// <param name="sites">Ids of the sites.</param>
internal sealed class UnitBinder(
    BindingContext context,
    Dictionary<string, UnitType> types,
    IReadOnlyCollection<string> sites
)
{
    /// <summary>The unit, or <c>null</c> with errors.</summary>
    public ForceUnit? Bind(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader);
        var title = reader.Text(CommonKeys.Title) ?? IdText.Sentence(id);
        var service = reader.Text(UnitKeys.Service);
        FindCatalogued(reader.Text(UnitKeys.Type));
        var type = reader.Reference(UnitKeys.Type, types.Keys);
        var site = reader.Reference(UnitKeys.Site, sites);
        var presence = reader.Choice(UnitKeys.Presence);
        var factor = reader.Figure(UnitKeys.PresenceFactor, provenance);
        var usual = type is null ? null : types.GetValueOrDefault(type);
        var personnel = Personnel(reader, provenance, usual);
        var costs = UnitTypeBinder.Costs(reader, provenance);
        if (usual is not null)
        {
            costs = [.. UnitTypeBinder.WithUsual(costs, usual.Costs, reader)];
        }

        if (personnel is null && !reader.Has(UnitKeys.Personnel))
        {
            reader.Missing(UnitKeys.Personnel);
        }

        if (
            presence == Presence.Rotational
            && factor is null
            && !reader.Has(UnitKeys.PresenceFactor)
        )
        {
            factor = HeelToToe(reader);
        }

        var isService = IsService(service, reader.PathOf(UnitKeys.Service));
        reader.Finish();
        return !isService || site is null || personnel is null
            ? null
            : new ForceUnit(id, title, service!, type, site, personnel, presence, reader.Path)
            {
                PresenceFactor = factor,
                Costs = costs,
            };
    }

    /// <summary>Takes a type from the shipped catalog, unless the scenario states one of that name.</summary>
    private void FindCatalogued(string? type)
    {
        if (
            type is not null
            && !types.ContainsKey(type)
            && context.Series.FindUnitType(type, context) is { } catalogued
        )
        {
            types[type] = UnitTypeBinder.Bind(type, catalogued);
        }
    }

    private static Figure? Personnel(MapReader reader, Provenance provenance, UnitType? type)
    {
        var stated = reader.Figure(UnitKeys.Personnel, provenance);
        return reader.Has(UnitKeys.Personnel) || type?.Personnel is not { } usual
            ? stated
            : usual with
            {
                ChangedAt = reader.PathOf(UnitKeys.Personnel),
            };
    }

    /// <summary>A rotation leaves no gaps unless the scenario says that there are some.</summary>
    private static Figure HeelToToe(MapReader reader) =>
        new(1, Unit.Ratio, "100 %", reader.Path)
        {
            ChangedAt = reader.PathOf(UnitKeys.PresenceFactor),
            Source = "heel-to-toe rotation, the default",
        };

    /// <summary>False for no service, and with an error for a word that can't be a part of line ids.</summary>
    private bool IsService(string? service, string path)
    {
        if (service is null)
        {
            return false;
        }

        if (service.All(c => char.IsAsciiLetterLower(c) || c == '-'))
        {
            return true;
        }

        context.Error(
            "POS010",
            path,
            $"'{service}' can't be a service",
            allowed: UnitKeys.Service.Holds
        );
        return false;
    }
}
