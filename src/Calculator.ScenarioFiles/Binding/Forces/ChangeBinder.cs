using Calculator.Core.Forces;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Forces;

/// <summary>Binds a change of the posture over time.</summary>
/// <param name="context">Takes the errors.</param>
/// <param name="hosts">Ids of the hosts.</param>
/// <param name="units">Ids of the units.</param>
/// <param name="sites">Ids of the sites.</param>
internal sealed class ChangeBinder(
    BindingContext context,
    IReadOnlyCollection<string> hosts,
    IReadOnlyCollection<string> units,
    IReadOnlyCollection<string> sites
)
{
    /// <summary>The change, or <c>null</c> with errors.</summary>
    public PostureChange? Bind(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader);
        var title = reader.Text(CommonKeys.Title) ?? IdText.Sentence(id);
        var kind = reader.Choice(ChangeKeys.Change);
        var isResize = kind == ChangeKind.Resize;
        var unit = reader.Reference(ChangeKeys.Unit, units);
        var to = reader.Reference(
            kind == ChangeKind.Move ? ChangeKeys.ToOfMove : ChangeKeys.To,
            sites
        );
        var start = reader.Figure(ChangeKeys.Start, provenance);
        var over = reader.Figure(ChangeKeys.Over, provenance) ?? AtOnce(reader, provenance);
        var personnel = reader.Figure(
            isResize ? ChangeKeys.PersonnelOfResize : ChangeKeys.Personnel,
            provenance,
            isRequired: isResize && !reader.Has(ChangeKeys.Becomes)
        );
        var becomes = isResize ? reader.Figure(ChangeKeys.Becomes, provenance) : null;
        CheckResize(id, kind, personnel, becomes);
        var change =
            unit is null || start is null
                ? null
                : new PostureChange(id, title, kind, unit, start, over, reader.Path)
                {
                    FromSite = reader.Reference(ChangeKeys.From, sites),
                    ToSite = to,
                    Personnel = becomes is null ? personnel : null,
                    Becomes = becomes,
                    IsCut = reader.Choice(ChangeKeys.Destination),
                    Transport = reader.Figure(ChangeKeys.Transport, provenance),
                    Construction = reader.Figure(ChangeKeys.Construction, provenance),
                    Closure = reader.Figure(ChangeKeys.Closure, provenance),
                    HostPays = reader.Map(ChangeKeys.HostPays) is { } payment
                        ? HostPaymentBinder.Bind(context, hosts, payment, provenance)
                        : null,
                };
        reader.Finish();
        return change is null || (kind == ChangeKind.Move && to is null) ? null : change;
    }

    private static Figure AtOnce(MapReader reader, Provenance provenance) =>
        new(1, Unit.Years, "1", reader.Path)
        {
            ChangedAt = reader.PathOf(ChangeKeys.Over),
            Source = provenance.SourceOf(layer: 0) ?? "at once, the default",
        };

    /// <summary>A resize says by how many or to how many, and by a number that can't be taken for the other.</summary>
    private void CheckResize(string id, ChangeKind kind, Figure? personnel, Figure? becomes)
    {
        if (kind != ChangeKind.Resize || personnel is null)
        {
            return;
        }

        if (becomes is not null)
        {
            context.Error(
                "POS012",
                becomes.Path,
                $"'{id}' has both 'personnel' (by how many) and 'becomes' (to how many)",
                allowed: "one of them"
            );
        }
        else if (personnel.Written[0] is not ('+' or '-') && personnel.Value > 0)
        {
            context.Diagnostics.Warning(
                "POS011",
                personnel.Path,
                $"'{id}' changes the unit by {personnel.Written} persons, to more than it has: write +{personnel.Written}, or 'becomes: {personnel.Written}' where that is its number afterwards"
            );
        }
    }
}
