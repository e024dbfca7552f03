using System.Collections.Immutable;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>A change of a scenario's document that stands on the command line, <c>PATH=VALUE</c>.</summary>
/// <param name="Steps">The keys of the path, at least one, with their places in what was typed.</param>
/// <param name="Value">The value, not empty.</param>
internal sealed record Setting(ImmutableArray<SettingStep> Steps, DocumentNode Value)
{
    /// <summary>What a figure that is set names as its source, where the setting itself names none.</summary>
    public const string Origin = "--set";
}

/// <summary>One key of a path.</summary>
/// <param name="Key">The key.</param>
/// <param name="Position">Where it was typed.</param>
internal sealed record SettingStep(string Key, Position Position);
