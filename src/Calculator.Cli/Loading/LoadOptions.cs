using System.Collections.Immutable;

namespace Calculator.Cli.Loading;

/// <summary>What is loaded of a scenario file.</summary>
internal sealed record LoadOptions
{
    /// <summary>The alternative to load; <c>null</c> for the scenario itself.</summary>
    public string? Alternative { get; init; }

    /// <summary>Folder that paths in scenarios may not leave; <c>null</c> for the file's own.</summary>
    public string? Root { get; init; }

    /// <summary>What is set on the command line, each <c>PATH=VALUE</c>; none by default.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Codes of warnings and notes that are not told; none by default.</summary>
    public ImmutableHashSet<string> Silenced { get; init; } = [];

    /// <summary>True to take an error in an alternative for an error of the file, though nobody asks for the alternative.</summary>
    public bool ChecksAlternatives { get; init; }
}
