using Calculator.Core.Agreements;

namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of an agreement.</summary>
internal static class AgreementKeys
{
    public static readonly TextKey Title = new("title", "What it is called in results.")
    {
        Default = "its id",
    };

    public static readonly TextKey Term = new(
        "term",
        "The fiscal years that it holds for, at most 60; it may begin before the scenario's years.",
        TextForms.Years
    )
    {
        IsRequired = true,
        Example = "2022-2026",
    };

    public static readonly ChoiceKey<Expiry> After = new(
        "after",
        "What happens after the last year, until a successor takes over.",
        Expiry.Lapse,
        new Word<Expiry>("lapse", Expiry.Lapse, "Nothing is paid."),
        new Word<Expiry>("hold", Expiry.Hold, "The last year's amount goes on."),
        new Word<Expiry>("continue", Expiry.Continue, "The rules go on.")
    );

    public static readonly TextKey Scope = new(
        "scope",
        "Agreements of one scope follow one another, others stand beside."
    )
    {
        Default = Agreement.DefaultScope,
    };

    public static readonly ChoiceKey<bool> Overlap = new(
        "overlap",
        "Whether it may begin before its predecessor ends.",
        fallback: false,
        new Word<bool>("take-over", Value: true, "It ends its predecessor early.")
    )
    {
        Default = "an overlap is an error",
    };

    public static readonly ChoiceKey<bool> Gap = new(
        "gap",
        "Whether years without an agreement before this one are meant.",
        fallback: false,
        new Word<bool>("accept", Value: true, "They are.")
    )
    {
        Default = "a gap is an error where nothing goes on after the agreement before",
    };

    public static readonly MapsKey Lines = new(
        "lines",
        "The lines of support that it sets.",
        () => LineKeys.Declaration
    )
    {
        IsRequired = true,
    };

    public static readonly MapDeclaration Declaration = new(
        "agreement",
        "an agreement",
        Title,
        CommonKeys.Source,
        CommonKeys.Note,
        Term,
        After,
        Scope,
        Overlap,
        Gap,
        Lines
    );
}
