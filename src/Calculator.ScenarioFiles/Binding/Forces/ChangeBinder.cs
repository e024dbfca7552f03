using Calculator.Core.Agreements;
using Calculator.Core.Forces;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;

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
    private static readonly Dictionary<string, ChangeKind> s_changes = new(StringComparer.Ordinal)
    {
        ["add"] = ChangeKind.Add,
        ["withdraw"] = ChangeKind.Withdraw,
        ["resize"] = ChangeKind.Resize,
        ["move"] = ChangeKind.Move,
    };

    private static readonly Dictionary<string, bool> s_destinations = new(StringComparer.Ordinal)
    {
        ["home"] = false,
        ["cut"] = true,
    };

    private static readonly FigureKind s_over = FigureKind.Of(
        ParameterUnit.Years,
        new ValueRange(1, 60)
    );

    /// <summary>The change, or <c>null</c> with errors.</summary>
    public PostureChange? Bind(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader);
        var title = reader.Text("title") ?? IdText.Sentence(id);
        if (!reader.Has("change"))
        {
            reader.Missing("change");
        }

        var kind = reader.Choice("change", s_changes, ChangeKind.Move);
        var unit = reader.Reference("unit", units, "unit", isRequired: true);
        var to = reader.Reference("to", sites, "site", isRequired: kind == ChangeKind.Move);
        var start = reader.Figure("start", FigureKind.Year, provenance, isRequired: true);
        var over = reader.Figure("over", s_over, provenance) ?? AtOnce(reader, provenance);
        var personnel = reader.Figure(
            "personnel",
            kind == ChangeKind.Resize ? PostureKinds.Change : PostureKinds.Persons,
            provenance,
            isRequired: kind == ChangeKind.Resize && !reader.Has("becomes")
        );
        var becomes =
            kind == ChangeKind.Resize
                ? reader.Figure("becomes", PostureKinds.Persons, provenance)
                : null;
        CheckResize(id, kind, personnel, becomes);
        var change =
            unit is null || start is null
                ? null
                : new PostureChange(id, title, kind, unit, start, over, reader.Path)
                {
                    FromSite = reader.Reference("from", sites, "site"),
                    ToSite = to,
                    Personnel = becomes is null ? personnel : null,
                    Becomes = becomes,
                    IsCut = reader.Choice("destination", s_destinations, fallback: false),
                    Transport = reader.Figure("transport", PostureKinds.OneTime, provenance),
                    Construction = reader.Figure("construction", PostureKinds.OneTime, provenance),
                    Closure = reader.Figure("closure", PostureKinds.Money, provenance),
                    HostPays = reader.Map("host-pays") is { } payment
                        ? HostPaymentBinder.Bind(context, hosts, payment, provenance)
                        : null,
                };
        if (change is not null)
        {
            reader.Finish();
        }

        return change is null || (kind == ChangeKind.Move && to is null) ? null : change;
    }

    private static Figure AtOnce(MapReader reader, Provenance provenance) =>
        new(1, Unit.Years, "1", reader.Path)
        {
            ChangedAt = reader.PathOf("over"),
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
