using Calculator.Cli.Files;

namespace Calculator.Cli.Output;

/// <summary>What is made for one output folder.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Progress">The name that progress is told under; <c>null</c> to tell none.</param>
/// <param name="Jobs">The parts, in the order in which their files are listed.</param>
internal sealed record OutputBatch(
    OutputFolder Folder,
    string? Progress,
    IReadOnlyList<OutputJob> Jobs
)
{
    /// <summary>Makes the files of all batches, on all cores, and adds them to their folders.</summary>
    /// <param name="terminal">Takes what there is to tell of them, in their order.</param>
    /// <param name="batches">The batches; none knows of another.</param>
    /// <param name="cancellation">Stops before the next part.</param>
    /// <exception cref="IOException">A file can't be written.</exception>
    public static void Make(
        Terminal terminal,
        IReadOnlyList<OutputBatch> batches,
        CancellationToken cancellation
    )
    {
        var begun = batches.Select(b => new BegunBatch(b, terminal)).ToArray();
        try
        {
            AllCores.Each(
                terminal,
                [.. begun.SelectMany(b => b.Parts())],
                (part, its) => part(its),
                cancellation
            );
        }
        finally
        {
            Array.ForEach(begun, b => b.Dispose());
        }

        Array.ForEach(begun, b => b.AddToFolder());
    }
}
