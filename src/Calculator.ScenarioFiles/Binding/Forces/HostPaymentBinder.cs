using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

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
        var host = reader.Reference(HostPaymentKeys.Host, hosts);
        var share = reader.Figure(HostPaymentKeys.Share, provenance);
        var (cap, rebased) = CapReader.Read(context, reader, HostPaymentKeys.Cap, provenance);
        var kind = reader.Choice(CommonKeys.Kind);
        reader.Finish();
        return host is null || share is null
            ? null
            : new HostPayment(host, share, kind) { Cap = cap, RebasedCap = rebased };
    }
}
