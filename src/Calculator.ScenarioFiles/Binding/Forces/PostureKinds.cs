using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding.Forces;

/// <summary>What the figures of a posture must be.</summary>
internal static class PostureKinds
{
    /// <summary>Latitude, -90 to 90.</summary>
    public static FigureKind DegreesNorth { get; } =
        new(
            "degrees north such as 26.35",
            u => u.IsDimensionless,
            Unit.Index,
            new ValueRange(-90, 90)
        )
        {
            IsCounted = false,
        };

    /// <summary>Longitude, -180 to 180.</summary>
    public static FigureKind DegreesEast { get; } =
        new(
            "degrees east such as 127.77",
            u => u.IsDimensionless,
            Unit.Index,
            new ValueRange(-180, 180)
        )
        {
            IsCounted = false,
        };

    /// <summary>Persons, 0 or more.</summary>
    public static FigureKind Persons { get; } =
        FigureKind.Of(ParameterUnit.Persons, ValueRange.NotNegative);

    /// <summary>Persons more or, negative, fewer.</summary>
    public static FigureKind Change { get; } = FigureKind.Of(ParameterUnit.Persons, ValueRange.Any);

    /// <summary>Money, 0 or more.</summary>
    public static FigureKind Money { get; } =
        FigureKind.Of(ParameterUnit.Money, ValueRange.NotNegative);

    /// <summary>Money for each person, 0 or more.</summary>
    public static FigureKind MoneyPerPerson { get; } =
        FigureKind.Of(ParameterUnit.MoneyPerPerson, ValueRange.NotNegative);

    /// <summary>A share, 0 to 1.</summary>
    public static FigureKind Share { get; } = FigureKind.Of(ParameterUnit.Ratio, ValueRange.Share);

    /// <summary>Money for one person, or for all of them.</summary>
    public static FigureKind OneTime { get; } =
        new(
            "an amount for each person such as 5_000 USD/person, or for all such as 300 mn USD",
            u => u.IsMoney || (u * Unit.Person).IsMoney,
            Implied: null,
            ValueRange.NotNegative
        );

    /// <summary>A distance above 0.</summary>
    public static FigureKind Distance { get; } =
        new(
            "a distance such as 1_000 km",
            u => u.Equals(Unit.Kilometre),
            Unit.Kilometre,
            ValueRange.Positive
        );
}
