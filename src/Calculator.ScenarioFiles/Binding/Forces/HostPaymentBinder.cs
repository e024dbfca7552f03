using Calculator.Core.Agreements;
using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Agreements;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding.Forces;

/// <summary>Binds what a host pays of a change's one-time costs.</summary>
internal static class HostPaymentBinder
{
    /// <summary>The payment, or <c>null</c> with errors.</summary>
    public static HostPayment? Bind(
        BindingContext context,
        IReadOnlyCollection<string> hosts,
        MapReader reader,
        Provenance provenance
    )
    {
        provenance = provenance.Or(reader);
        var host = reader.Reference("host", hosts, "host", isRequired: true);
        var share = reader.Figure("share", PostureKinds.Share, provenance, isRequired: true);
        var (cap, rebased) = CapReader.Read(context, reader, PostureKinds.Money, provenance);
        var kind = reader.Choice("kind", RuleReader.KindWords, SupportKind.Cash);
        reader.Finish();
        return host is null || share is null
            ? null
            : new HostPayment(host, share, kind) { Cap = cap, RebasedCap = rebased };
    }
}
