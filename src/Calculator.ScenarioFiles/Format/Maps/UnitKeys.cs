using Calculator.Core.Forces;

namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a unit.</summary>
internal static class UnitKeys
{
    public static readonly TextKey Service = new(
        "service",
        "The service that it belongs to.",
        TextForms.Service
    )
    {
        IsRequired = true,
    };

    public static readonly ReferenceKey Type = new(
        "type",
        "unit type",
        "The type whose people and costs it has unless it states its own."
    );

    public static readonly ReferenceKey Site = new("site", "site", "Where it is at first.")
    {
        IsRequired = true,
    };

    public static readonly ChoiceKey<Presence> Presence = new(
        "presence",
        "How it is present.",
        Core.Forces.Presence.Permanent,
        new Word<Presence>(
            "permanent",
            Core.Forces.Presence.Permanent,
            "Stationed there, with its people assigned there."
        ),
        new Word<Presence>(
            "rotational",
            Core.Forces.Presence.Rotational,
            "There in turns: present a part of the year."
        ),
        new Word<Presence>(
            "prepositioned",
            Core.Forces.Presence.Prepositioned,
            "Equipment only; the people are its caretakers."
        )
    );

    public static readonly FigureKey PresenceFactor = new(
        "presence-factor",
        FigureKinds.Fraction,
        "The part of the year in which a rotational unit is present."
    )
    {
        Default = "100 %: heel to toe",
    };

    public static readonly FigureKey Personnel = new(
        "personnel",
        FigureKinds.Persons,
        "Its people. Required unless its type has them."
    )
    {
        Default = "its type's",
    };

    public static readonly MapDeclaration Declaration = new(
        "unit",
        "a unit",
        [
            CommonKeys.Source,
            CommonKeys.Note,
            CommonKeys.Title,
            Service,
            Type,
            Site,
            Presence,
            PresenceFactor,
            Personnel,
            .. UnitTypeKeys.Costs,
        ]
    )
    {
        AnyOf = [Personnel, Type],
        Example = "{ title: Marines, service: marine-corps, site: kadena, personnel: 4_000 }",
    };
}
