namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a programme whose cost is shared; the first is that of everything that belongs to a host.</summary>
internal static class ProgrammeKeys
{
    public static readonly ReferenceKey Host = new("host", "host", "The host it belongs to.")
    {
        IsRequired = true,
    };

    public static readonly PathKey HostShare = new(
        "host-share",
        FigureKinds.Share,
        "The host's share of the cost."
    )
    {
        IsRequired = true,
    };

    public static readonly MapDeclaration Declaration = new(
        "programme",
        "a programme",
        Host,
        CommonKeys.Title,
        CommonKeys.Source,
        CommonKeys.Note,
        HostShare,
        CommonKeys.Rule
    )
    {
        Rules = RuleUsage.Required,
        Example =
            "{ host: japan, host-share: 40 %, rule: schedule, amounts: { 2023-2029: 100 mn USD } }",
    };
}
