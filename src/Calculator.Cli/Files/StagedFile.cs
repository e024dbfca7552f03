namespace Calculator.Cli.Files;

/// <summary>A file that waits beside its place.</summary>
/// <param name="Name">Path below its output folder, with forward slashes.</param>
/// <param name="Digest">Digest of its content.</param>
internal sealed record StagedFile(string Name, string Digest);
