namespace Calculator.Cli.Files;

/// <summary>What a run did to one output folder; paths as the user would name them.</summary>
/// <param name="Written">Files put in place.</param>
/// <param name="Removed">Files of an earlier run that this one did not make, and that are gone.</param>
/// <param name="Left">Files that this run did not make and that stay: the user's own, or changed since they were made.</param>
/// <param name="Replaced">Files that were not, or no longer, as this program had made them, and that were written over.</param>
internal sealed record OutputChanges(
    IReadOnlyList<string> Written,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Left,
    IReadOnlyList<string> Replaced
);
