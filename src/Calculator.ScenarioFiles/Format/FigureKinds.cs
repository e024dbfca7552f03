using Calculator.Core.Agreements;
using Calculator.Core.Quantities;

namespace Calculator.ScenarioFiles.Format;

/// <summary>What the figures of the scenario format must be.</summary>
internal static class FigureKinds
{
    /// <summary>Money, 0 or more.</summary>
    public static readonly FigureKind Money = FigureKind.Of(
        ParameterUnit.Money,
        ValueRange.NotNegative
    );

    /// <summary>Money, more than 0: what others are divided by.</summary>
    public static readonly FigureKind PositiveMoney = FigureKind.Of(
        ParameterUnit.Money,
        ValueRange.Positive
    );

    /// <summary>Money for each person, 0 or more.</summary>
    public static readonly FigureKind MoneyPerPerson = FigureKind.Of(
        ParameterUnit.MoneyPerPerson,
        ValueRange.NotNegative
    );

    /// <summary>Money for one person, or for all of them.</summary>
    public static readonly FigureKind OneTime = new(
        "money-for-each-or-all",
        "an amount for each person such as 5_000 USD/person, or for all such as 300 mn USD",
        u => u.IsMoney || (u * Unit.Person).IsMoney,
        Implied: null,
        ValueRange.NotNegative
    );

    /// <summary>Money for a person and day, 0 or more.</summary>
    public static readonly FigureKind DailyMoney = new(
        "money-per-person-and-day",
        "an amount for a person and day such as 120 USD/person/day",
        u => (u * Unit.Person * Unit.Day).IsMoney,
        Implied: null,
        ValueRange.NotNegative
    );

    /// <summary>A share, 0 to 1.</summary>
    public static readonly FigureKind Share = FigureKind.Of(ParameterUnit.Ratio, ValueRange.Share);

    /// <summary>A share that people write as a fraction as often as with a percent sign: a probability, a part of the year.</summary>
    public static readonly FigureKind Fraction = Share with
    {
        Name = "fraction",
        IsPercentage = false,
    };

    /// <summary>A yearly rate.</summary>
    public static readonly FigureKind Growth = FigureKind.Of(
        ParameterUnit.Ratio,
        ValueRange.GrowthRate
    );

    /// <summary>Persons, 0 or more.</summary>
    public static readonly FigureKind Persons = FigureKind.Of(
        ParameterUnit.Persons,
        ValueRange.NotNegative
    );

    /// <summary>Persons that no result rests on: a limit that is only checked.</summary>
    public static readonly FigureKind PersonsLimit = Persons with { IsCounted = false };

    /// <summary>Persons more or, negative, fewer.</summary>
    public static readonly FigureKind PersonsChange = FigureKind.Of(
        ParameterUnit.Persons,
        ValueRange.Any
    );

    /// <summary>A count of anything, 0 or more.</summary>
    public static readonly FigureKind Count = new(
        "count",
        "a count such as 40",
        u => u.IsDimensionless,
        Unit.Index,
        ValueRange.NotNegative
    );

    /// <summary>Days of a year, 0 to 366.</summary>
    public static readonly FigureKind Days = new(
        "days",
        "a number of days such as 30",
        u => u.Equals(Unit.Day),
        Unit.Day,
        new ValueRange(0, 366)
    );

    /// <summary>Years that something takes, 1 to 60.</summary>
    public static readonly FigureKind Duration = FigureKind.Of(
        ParameterUnit.Years,
        new ValueRange(1, 60)
    );

    /// <summary>A fiscal year.</summary>
    public static readonly FigureKind Year = new(
        "fiscal-year",
        "a fiscal year such as 2022",
        u => u.IsDimensionless,
        Unit.Year,
        ValueRange.FiscalYear
    )
    {
        IsWhole = true,
    };

    /// <summary>A distance above 0.</summary>
    public static readonly FigureKind Distance = new(
        "distance",
        "a distance such as 1_000 km",
        u => u.Equals(Unit.Kilometre),
        Unit.Kilometre,
        ValueRange.Positive
    );

    /// <summary>Latitude, -90 to 90.</summary>
    public static readonly FigureKind DegreesNorth = new(
        "degrees-north",
        "degrees north such as 26.35",
        u => u.IsDimensionless,
        Unit.Index,
        new ValueRange(-90, 90)
    )
    {
        IsCounted = false,
    };

    /// <summary>Longitude, -180 to 180.</summary>
    public static readonly FigureKind DegreesEast = new(
        "degrees-east",
        "degrees east such as 127.77",
        u => u.IsDimensionless,
        Unit.Index,
        new ValueRange(-180, 180)
    )
    {
        IsCounted = false,
    };

    /// <summary>An index: levels, growth rates, or amounts whose growth counts.</summary>
    public static readonly FigureKind IndexOrRate = new(
        "index-or-rate",
        "a yearly rate such as 2 %, an index level, or an amount of money",
        u => u.IsDimensionless || u.IsMoney,
        Unit.Index,
        ValueRange.Any
    )
    {
        RateRange = ValueRange.GrowthRate,
    };

    /// <summary>A price index: levels, or growth rates.</summary>
    public static readonly FigureKind Deflator = IndexOrRate with
    {
        Name = "deflator",
        Accepts = u => u.IsDimensionless,
        Describe = "an index level, or one yearly rate such as 2 %",
    };

    /// <summary>An exchange rate of a currency in units per US dollar.</summary>
    /// <param name="currency">ISO 4217.</param>
    public static FigureKind ExchangeRate(string currency)
    {
        var unit = Unit.Money(currency) / Unit.Money("USD");
        return new FigureKind(
            "exchange-rate",
            $"an exchange rate such as 115.9 {unit}",
            unit.Equals,
            unit,
            ValueRange.Positive
        );
    }
}
