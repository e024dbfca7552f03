namespace Calculator.Cli.Codes;

/// <summary>What is told of a code.</summary>
/// <param name="Code">The code, such as <c>AGR001</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Title">What it means, in a sentence.</param>
/// <param name="Text">Everything that is told of it, as markdown: what it means, why it matters, how to mend it, and examples.</param>
internal sealed record CodeEntry(string Code, string Severity, string Title, string Text)
{
    /// <summary>True for one that stops a run.</summary>
    public bool IsError => Severity == "error";
}
