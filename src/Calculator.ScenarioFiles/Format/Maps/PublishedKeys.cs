using Calculator.Core.Published;

namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a published figure.</summary>
internal static class PublishedKeys
{
    public static readonly TextKey Line = new(
        "line",
        "Id of any line: an agreement's line, a measure, a step on the way."
    )
    {
        IsRequired = true,
        Example = "japan.sma-2022.labor",
    };

    public static readonly TextKey Over = new(
        "over",
        "A line to divide by, over the same years: a share (48 %) or a multiple (6.6)."
    );

    public static readonly TextKey Year = new(
        "year",
        "A fiscal year, or a span. Over a span amounts of money are added up; other lines need of: mean.",
        TextForms.Years
    )
    {
        IsRequired = true,
    };

    public static readonly TextKey Against = new(
        "against",
        "The year or span that a change or growth is set against.",
        TextForms.Years
    )
    {
        Default = "the year before, for a change or growth of one year",
    };

    public static readonly ChoiceKey<Aggregation> Of = new(
        "of",
        "What the figure is made of.",
        Aggregation.Value,
        Word("sum", "The sum over a span of years."),
        Word("mean", "The mean over a span of years."),
        Word("change", "The difference to the years it is set against."),
        Word("growth", "The relative difference to the years it is set against."),
        Word("yearly-growth", "The compound growth a year from one year to a later one.")
    )
    {
        Default = "growth with 'against', sum over a span, else the year's value",
    };

    public static readonly QuantityKey Value = new("value", "What was printed, with its unit.")
    {
        IsRequired = true,
    };

    public static readonly QuantityKey Rounding = new(
        "rounding",
        "How far the result may lie from it. State it for 'about' and for round figures."
    )
    {
        Default = "half a unit of the last digit",
    };

    public static readonly TextKey Source = new("source", "Where it was printed.")
    {
        IsRequired = true,
    };

    public static readonly TextKey Differs = new(
        "differs",
        "Why the figure is known not to agree. Without it a figure that does not agree is a warning; with it, one that does is."
    );

    public static readonly MapDeclaration Declaration = new(
        "published-figure",
        "a published figure",
        Line,
        Over,
        Year,
        Against,
        Of,
        Value,
        Rounding,
        Source,
        CommonKeys.Note,
        Differs
    )
    {
        Example =
            "{ line: japan.sma-2022.labor, year: 2022-2026, value: 782.5 bn JPY, source: \"Ministry, 2022-04-01\" }",
    };

    private static Word<Aggregation> Word(string name, string doc) =>
        new(name, AggregationWords.Known[name], doc);
}
