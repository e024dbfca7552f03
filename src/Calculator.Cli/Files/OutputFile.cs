namespace Calculator.Cli.Files;

/// <summary>A file to be written.</summary>
/// <param name="Name">Path below its output folder, with forward slashes.</param>
/// <param name="Content">The whole content.</param>
internal sealed record OutputFile(string Name, byte[] Content);
