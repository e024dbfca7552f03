using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a figure that is stated in parts: with its source, by year, growing, in even steps, as a series.</summary>
internal static class FigureKeys
{
    public static readonly OwnFigureKey Value = new("value", "The figure.") { IsRequired = true };

    public static readonly TextKey Series = new(
        "series",
        "The name of a published series of the reference data."
    )
    {
        IsRequired = true,
        Example = "jpy-per-usd",
    };

    public static readonly OwnFigureKey Except = new(
        "except",
        "Figures for the fiscal years that differ from the series.",
        OwnFigureShape.ByYear
    );

    public static readonly OwnFigureKey Schedule = new(
        "schedule",
        "A figure for each fiscal year or span of years.",
        OwnFigureShape.ByYear
    )
    {
        IsRequired = true,
    };

    public static readonly OwnFigureKey Then = new(
        "then",
        "What holds after the last year that is stated: hold, { growth: 2 % }, or a figure.",
        OwnFigureShape.AfterLast
    );

    public static readonly OwnFigureKey Base = new("base", "The figure of the base year.")
    {
        IsRequired = true,
    };

    public static readonly FigureKey BaseYear = new(
        "base-year",
        FigureKinds.Year,
        "The fiscal year of the base."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey Growth = new("growth", FigureKinds.Growth, "Yearly growth.")
    {
        IsRequired = true,
    };

    public static readonly OwnFigureKey From = new(
        "from",
        "The figure up to the first year of the steps."
    )
    {
        IsRequired = true,
    };

    public static readonly OwnFigureKey To = new(
        "to",
        "The figure from the last year of the steps on."
    )
    {
        IsRequired = true,
    };

    public static readonly TextKey Over = new(
        "over",
        "The fiscal years of the even steps, two or more.",
        TextForms.Span
    )
    {
        IsRequired = true,
    };

    /// <summary>One figure with its source.</summary>
    public static readonly MapDeclaration OfValue = new(
        "figure",
        "a figure with its source",
        CommonKeys.Source,
        CommonKeys.Note,
        Value
    )
    {
        Example = "{ value: 55_000, source: \"GAO-21-270\", note: \"a round official figure\" }",
    };

    /// <summary>A published series.</summary>
    public static readonly MapDeclaration OfSeries = new(
        "figure-of-series",
        "a published series",
        CommonKeys.Source,
        CommonKeys.Note,
        Series,
        Then,
        Except
    )
    {
        Example = "{ series: jpy-per-usd, except: { 2026: 150 JPY/USD }, then: hold }",
    };

    /// <summary>Figures by year under a key of their own.</summary>
    public static readonly MapDeclaration OfSchedule = new(
        "figure-by-year",
        "a figure by year",
        CommonKeys.Source,
        CommonKeys.Note,
        Then,
        Schedule
    )
    {
        Example = "{ schedule: { 2022: 23.4 bn JPY, 2023-2024: 15.1 bn JPY }, then: hold }",
    };

    /// <summary>A figure that grows.</summary>
    public static readonly MapDeclaration OfGrowth = new(
        "growing-figure",
        "a growing figure",
        CommonKeys.Source,
        CommonKeys.Note,
        Base,
        BaseYear,
        Growth
    )
    {
        Example = "{ base: 560 tn JPY, base-year: 2022, growth: 2 % }",
    };

    /// <summary>A figure that moves in even steps.</summary>
    public static readonly MapDeclaration OfPhase = new(
        "figure-in-steps",
        "a figure in even steps, level before and after",
        CommonKeys.Source,
        CommonKeys.Note,
        From,
        To,
        Over
    )
    {
        Example = "{ from: 61 %, to: 35 %, over: 2021-2025 }",
    };

    /// <summary>Growth after the last year that is stated.</summary>
    public static readonly MapDeclaration OfGrowthAfter = new(
        "growth-after",
        "growth after the last year",
        CommonKeys.Source,
        CommonKeys.Note,
        Growth
    )
    {
        Example = "{ growth: 2 % }",
    };

    /// <summary>The ways to state a figure by year, each with the keys that tell it, in the order in which they are looked for.</summary>
    public static readonly ImmutableArray<(ImmutableArray<Key> Tells, MapDeclaration Map)> Shapes =
    [
        ([Value], OfValue),
        ([Series], OfSeries),
        ([Schedule], OfSchedule),
        ([Growth, Base], OfGrowth),
        ([From, To], OfPhase),
    ];
}
