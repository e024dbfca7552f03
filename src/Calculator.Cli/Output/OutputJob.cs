using Calculator.Cli.Files;

namespace Calculator.Cli.Output;

/// <summary>A part of a run's outputs that is made by itself.</summary>
/// <param name="Step">What is going on while it is made, in words.</param>
/// <param name="Make">Makes the files; the terminal takes what there is to tell of them.</param>
internal sealed record OutputJob(string Step, Func<Terminal, IEnumerable<OutputFile>> Make)
{
    /// <summary>True for a job that takes about as long as all others together: it is begun first.</summary>
    public bool IsLong { get; init; }
}
