using Calculator.Core.Forces;

namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a change of the posture.</summary>
internal static class ChangeKeys
{
    public static readonly ChoiceKey<ChangeKind> Change = new(
        "change",
        "What changes.",
        ChangeKind.Move,
        new Word<ChangeKind>(
            "add",
            ChangeKind.Add,
            "Without personnel the whole unit arrives at the start; with it, so many come on top of the unit's own."
        ),
        new Word<ChangeKind>(
            "withdraw",
            ChangeKind.Withdraw,
            "People leave: all of the unit's at the site, or personnel of them."
        ),
        new Word<ChangeKind>(
            "resize",
            ChangeKind.Resize,
            "personnel: 300 or -300 changes the unit by so many; becomes: 3_700 sets it."
        ),
        new Word<ChangeKind>(
            "move",
            ChangeKind.Move,
            "People go from one site to another: all of the unit's there, or personnel of them."
        )
    )
    {
        IsRequired = true,
    };

    public static readonly ReferenceKey Unit = new("unit", "unit", "The unit that changes.")
    {
        IsRequired = true,
    };

    public static readonly FigureKey Start = new(
        "start",
        FigureKinds.Year,
        "The first fiscal year in which people have come or gone."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey Over = new(
        "over",
        FigureKinds.Duration,
        "The years of the ramp."
    )
    {
        Default = "1: at once",
    };

    public static readonly ReferenceKey From = new(
        "from",
        "site",
        "The site that people leave or a resize is at."
    )
    {
        Default = "the unit's only site",
    };

    public static readonly ReferenceKey To = new("to", "site", "The site that people come to.");

    public static readonly ReferenceKey ToOfMove = new(To.Name, To.What, To.Doc)
    {
        IsRequired = true,
    };

    public static readonly FigureKey Personnel = new(
        "personnel",
        FigureKinds.Persons,
        "How many people."
    )
    {
        Default = "all of the unit's people at the site",
    };

    public static readonly FigureKey PersonnelOfResize = new(
        Personnel.Name,
        FigureKinds.PersonsChange,
        "By how many people the unit changes, with its sign."
    );

    public static readonly FigureKey Becomes = new(
        "becomes",
        FigureKinds.Persons,
        "How many people the unit has afterwards."
    );

    public static readonly ChoiceKey<bool> Destination = new(
        "destination",
        "Where withdrawn people go.",
        fallback: false,
        new Word<bool>("home", Value: false, "They go on costing pay and support there."),
        new Word<bool>("cut", Value: true, "Their positions end.")
    );

    public static readonly FigureKey Transport = new(
        "transport",
        FigureKinds.OneTime,
        "What moving one person, or all of them, costs."
    );

    public static readonly FigureKey Construction = new(
        "construction",
        FigureKinds.OneTime,
        "Construction at the destination for one person, or for all of them."
    );

    public static readonly FigureKey Closure = new(
        "closure",
        FigureKinds.Money,
        "Closure and clean-up of what is left, in the last year of the ramp."
    );

    public static readonly MapKey HostPays = new(
        "host-pays",
        "What a host pays of the one-time costs.",
        () => HostPaymentKeys.Declaration
    );

    public static readonly MapDeclaration Declaration = new(
        "change",
        "a change of the posture",
        CommonKeys.Source,
        CommonKeys.Note,
        CommonKeys.Title,
        Change,
        Unit,
        Start,
        Over,
        From,
        Destination,
        Transport,
        Construction,
        Closure,
        HostPays
    )
    {
        Choice = Change,
        Variants =
        [
            new KeyVariant("move", [ToOfMove, Personnel]),
            new KeyVariant("add", [To, Personnel]),
            new KeyVariant("withdraw", [To, Personnel]),
            new KeyVariant("resize", [To, PersonnelOfResize, Becomes])
            {
                AnyOf = [PersonnelOfResize, Becomes],
            },
        ],
        Example =
            "{ change: move, unit: marines, from: kadena, to: guam, personnel: 2_000, start: 2024, over: 4 }",
    };
}
