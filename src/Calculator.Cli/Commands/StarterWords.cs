namespace Calculator.Cli.Commands;

/// <summary>What a user chose for a new scenario, as typed; <c>null</c> for what was not chosen.</summary>
/// <param name="Host">The host nation.</param>
/// <param name="Years">The fiscal years.</param>
/// <param name="Rule">The rule of the contribution.</param>
/// <param name="HasPosture">Whether it has sites and units.</param>
internal sealed record StarterWords(string? Host, string? Years, string? Rule, bool? HasPosture)
{
    /// <summary>What holds where nobody chooses.</summary>
    public static StarterWords Default { get; } =
        new("japan", "2026-2030", "level", HasPosture: false);
}
