namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a scenario file.</summary>
internal static class ScenarioKeys
{
    public static readonly TextKey Scenario = new(
        "scenario",
        "The scenario's id; it names the output folder.",
        TextForms.ScenarioId
    )
    {
        IsRequired = true,
        Example = "japan-2022",
    };

    public static readonly TextKey Title = new("title", "What it is called in results.")
    {
        Default = "the id",
    };

    public static readonly TextKey Question = new("question", "The question that it answers.");

    public static readonly TextKey Author = new("author", "Who wrote it.");

    public static readonly BaselineKey Extends = new(
        "extends",
        "The scenario that this file is laid over: a file below this folder, or the id of one beside this file or shipped. The file is "
            + "then a delta: maps are merged key by key, another rule or shape of a figure replaces the old one, ~ takes a key out.",
        () => ExtendsKeys.Declaration
    )
    {
        Example = "japan-2022",
    };

    public static readonly DeltasKey Alternatives = new(
        "alternatives",
        "Deltas on this scenario, each with a title; run with --alternative NAME.",
        () => Declaration!
    );

    public static readonly TextKey Years = new(
        "years",
        "The fiscal years that are reported, at most 60.",
        TextForms.Years
    )
    {
        IsRequired = true,
        Example = "2022-2026",
    };

    public static readonly MapsKey Hosts = new(
        "hosts",
        "Host nations. A known one brings its name, currency and fiscal year.",
        () => HostKeys.Declaration
    )
    {
        Names = NameKind.Nation,
    };

    public static readonly MapsKey Allies = new(
        "allies",
        "Nations whose defence spending is set beside one another.",
        () => AllyKeys.Declaration
    );

    public static readonly MapKey Posture = new(
        "posture",
        "The force: sites, units, and how they change.",
        () => PostureKeys.Declaration
    );

    public static readonly MapsKey Programmes = new(
        "programmes",
        "Programmes whose cost is shared with a host.",
        () => ProgrammeKeys.Declaration
    );

    public static readonly MapsKey Contingencies = new(
        "contingencies",
        "What temporary sites would cost if it came to it, and its probability in a year.",
        () => ContingencyKeys.Declaration
    );

    public static readonly MapsKey HostDeployments = new(
        "host-deployments",
        "Deployments of a host's own forces, on its own account; never support.",
        () => DeploymentKeys.Declaration
    );

    public static readonly MapsKey StationingOptions = new(
        "stationing-options",
        "Two ways to station the same force, compared.",
        () => OptionKeys.Declaration
    );

    public static readonly MapsKey CommonFunds = new(
        "common-funds",
        "Funds that allies pay together by agreed shares; never support.",
        () => CommonFundKeys.Declaration
    );

    public static readonly MapsKey OwnLines = new(
        "lines",
        "Lines of your own, each by a formula over other lines and inputs.",
        () => OwnLineKeys.Declaration
    );

    public static readonly MapKey Report = new(
        "report",
        "What the results are stated in.",
        () => ReportKeys.Declaration
    );

    public static readonly MapKey Economy = new(
        "economy",
        "Exchange rates, indices, price indices.",
        () => EconomyKeys.Declaration
    );

    public static readonly MapsKey Published = new(
        "published",
        "Figures printed elsewhere for the scenario's results. They change no result.",
        () => PublishedKeys.Declaration
    )
    {
        OrList = true,
    };

    public static readonly MapDeclaration Declaration = new(
        "scenario",
        "a scenario",
        Scenario,
        Title,
        Question,
        Author,
        Extends,
        Alternatives,
        Years,
        Hosts,
        Allies,
        Posture,
        Programmes,
        Contingencies,
        HostDeployments,
        StationingOptions,
        CommonFunds,
        OwnLines,
        Report,
        Economy,
        Published
    )
    {
        AnyOf = [Hosts, Allies, CommonFunds, StationingOptions],
    };
}
