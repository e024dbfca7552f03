namespace Calculator.ScenarioFiles.Documents;

/// <summary>What is wrong with a text that is no YAML, in words of its writer.</summary>
/// <param name="Position">Where it can be mended.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record YamlProblem(Position Position, string Message)
{
    /// <summary>What to write, or <c>null</c> where the message says it.</summary>
    public string? Allowed { get; init; }

    /// <summary>The text that was most likely meant, or <c>null</c>.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>True for a text that the parser takes without a word, and takes for something else.</summary>
    public bool IsSilent { get; init; }
}
