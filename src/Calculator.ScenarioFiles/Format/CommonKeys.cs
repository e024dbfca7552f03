using Calculator.Core.Agreements;

namespace Calculator.ScenarioFiles.Format;

/// <summary>Keys that several maps have.</summary>
internal static class CommonKeys
{
    public static readonly TextKey Title = new("title", "What it is called in results.")
    {
        Default = "its id in words",
    };

    public static readonly TextKey Name = new("name", "What it is called in results.")
    {
        Default = "its id in words",
    };

    public static readonly TextKey Source = new(
        "source",
        "Where the figures were published; a figure's own source comes first."
    );

    public static readonly TextKey Note = new("note", "What a reader should know of it.");

    public static readonly RuleKey Rule = new(
        "rule",
        "The rule that sets the amounts; its parameters stand beside it."
    )
    {
        IsRequired = true,
    };

    /// <summary>The same where an amount need not be set.</summary>
    public static readonly RuleKey OptionalRule = new(
        Rule.Name,
        "The rule that sets the cost; its parameters stand beside it."
    )
    {
        Default = "none: no cost",
    };

    public static readonly ChoiceKey<SupportKind> Kind = new(
        "kind",
        "How the support is given.",
        SupportKind.Cash,
        Of(SupportKind.Cash, "Money paid, to the sending nation or to third parties in its place."),
        Of(SupportKind.InKind, "Goods, works and services given."),
        Of(SupportKind.Forgone, "Revenue not collected: rent, taxes, fees."),
        Of(SupportKind.NotSplit, "An amount whose split over the other kinds isn't published.")
    );

    private static Word<SupportKind> Of(SupportKind kind, string doc) => new(kind.Id(), kind, doc);
}
