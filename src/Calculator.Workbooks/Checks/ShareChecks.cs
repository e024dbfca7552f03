using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Checks;

/// <summary>Every variant of the offset is a share.</summary>
internal static class ShareChecks
{
    public static IEnumerable<CaseCheck> Of(Model model) =>
        OffsetLines
            .Of(model)
            .OrderBy(l => !string.Equals(l.Id, OffsetIds.All, StringComparison.Ordinal))
            .Select(share => new CaseCheck(
                $"share.{share.Id}",
                $"{share.Title}: between 0 and 1",
                CheckFormulas.IsShare(share)
            ));
}
