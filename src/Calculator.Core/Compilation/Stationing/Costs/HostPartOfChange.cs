using Calculator.Core.Agreements;
using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>What a host pays of a change: its share, held to its cap in the price base the agreement names,
/// <c>paid so far(t) = min(cap, paid so far(t-1) + share x cost(t))</c>.</summary>
internal sealed class HostPartOfChange(
    PostureCostContext costs,
    ChangeLines change,
    HostPayment payment,
    Line total
)
{
    private string Id => change.Change.Id;

    private string Path => change.Change.Path;

    /// <summary>Adds the host's part as support; gives it.</summary>
    public Formula Add()
    {
        var due = AddDue();
        var paid = (payment.RebasedCap ?? payment.Cap) is { } cap
            ? Capped(due, cap)
            : Formula.LineOf(due.Id);
        var host = costs.Host(payment.HostId);
        return costs.AddSupport(
            host,
            new Line(ChangeIds.Host(Id), Title($"paid by {host.Name}"), total.Unit, paid)
            {
                Role = LineRole.AgreementLine,
                Host = host.Id,
                Kind = payment.Kind.Id(),
                Category = "relocation",
                Path = Path,
            },
            Id
        );
    }

    /// <summary>The share before any cap.</summary>
    private Line AddDue()
    {
        var share = costs.Figure(
            payment.Share,
            ChangeIds.HostShare(Id),
            Title("share the host pays"),
            ValueRange.Share
        );
        return costs.AddStep(
            ChangeIds.HostDue(Id),
            Title("the host's share before its cap"),
            total.Unit,
            Formula.LineOf(total.Id) * share,
            Path
        );
    }

    /// <summary>What is paid in the year of what is due, in the prices of the cap and back.</summary>
    private Formula Capped(Line due, Figure cap)
    {
        var limit = costs.Figure(
            cap,
            ChangeIds.HostCap(Id),
            payment is { RebasedCap: not null, Cap: { } stated }
                ? Title($"most the host pays, {stated.Written} rebased to {cap.Written}")
                : Title("most the host pays"),
            ValueRange.NotNegative
        );
        var inCapPrices = costs.Conversion.To(cap.Unit, Formula.LineOf(due.Id), due.Unit, due);
        var id = ChangeIds.HostPaidSoFar(Id);
        var soFar = costs.AddStep(
            id,
            Title("paid by the host so far"),
            cap.Unit,
            Formula.Clamp(
                Formula.Opening(inCapPrices, Formula.Previous(id) + inCapPrices),
                floor: null,
                cap: limit
            ),
            Path,
            isBeyondItsYear: true
        );
        var thisYear = Formula.Opening(
            Formula.LineOf(id),
            Formula.LineOf(id) - Formula.Previous(id)
        );
        return costs.Conversion.To(total.Unit, thisYear, cap.Unit, soFar);
    }

    private string Title(string words) => $"{change.Change.Title}: {words}";
}
