namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a deployment of the host's own people.</summary>
internal static class DeploymentKeys
{
    public static readonly PathKey Personnel = new(
        "personnel",
        FigureKinds.Persons,
        "How many people."
    )
    {
        IsRequired = true,
    };

    public static readonly MapDeclaration Declaration = new(
        "host-deployment",
        "a deployment of the host",
        ProgrammeKeys.Host,
        CommonKeys.Title,
        CommonKeys.Source,
        CommonKeys.Note,
        Personnel,
        CommonKeys.OptionalRule
    )
    {
        Rules = RuleUsage.Optional,
        Example = "{ host: japan, personnel: 570 }",
    };
}
