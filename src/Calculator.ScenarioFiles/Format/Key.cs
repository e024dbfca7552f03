namespace Calculator.ScenarioFiles.Format;

/// <summary>One key of a map of the scenario format. It is declared once: reading, errors, the JSON Schema and the documentation come
/// from it. Keys are told apart by reference; several maps may have the same one.</summary>
/// <param name="name">The key as a file states it.</param>
/// <param name="doc">Meaning, in one sentence.</param>
internal abstract class Key(string name, string doc)
{
    public string Name => name;

    public string Doc => doc;

    /// <summary>True when a complete scenario must state it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What holds where it is left out, in words; <c>null</c> where nothing does.</summary>
    public virtual string? Default { get; init; }

    /// <summary>A value as a file states it, or <c>null</c> where what it holds says enough.</summary>
    public string? Example { get; init; }

    /// <summary>What it holds, in words.</summary>
    public abstract string Holds { get; }
}
