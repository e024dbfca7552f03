using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>What the key <c>extends:</c> names.</summary>
/// <param name="Scenario">A file's name or a scenario's id.</param>
/// <param name="Alternative">The alternative of that scenario, or <c>null</c> for the scenario itself.</param>
internal sealed record ExtendsKey(TextNode Scenario, TextNode? Alternative)
{
    private static readonly string s_allowed = ScenarioKeys.Extends.Holds;

    /// <summary>The key read, or <c>null</c> with an error.</summary>
    public static ExtendsKey? Read(MapEntry extends, PositionedDiagnostics diagnostics)
    {
        switch (extends.Value)
        {
            case TextNode { IsNull: false } name:
                return new ExtendsKey(name, null);
            case MapNode map
                when map.Find(ExtendsKeys.Scenario.Name)?.Value is TextNode { IsNull: false } name
                    && map.Find(ExtendsKeys.Alternative.Name)?.Value
                        is TextNode { IsNull: false } alternative:
                return HasOther(map, diagnostics) ? null : new ExtendsKey(name, alternative);
            default:
                diagnostics.Error(
                    "EXT001",
                    extends.KeyPosition,
                    "'extends' names one scenario file",
                    s_allowed
                );
                return null;
        }
    }

    private static bool HasOther(MapNode map, PositionedDiagnostics diagnostics)
    {
        string[] names = [.. ExtendsKeys.Declaration.Keys.Select(k => k.Name)];
        var other = map.Entries.FirstOrDefault(e => !names.Contains(e.Key));
        if (other is null)
        {
            return false;
        }

        diagnostics.Error(
            "EXT006",
            other.KeyPosition,
            $"'{other.Key}' is no key of 'extends'",
            s_allowed,
            Suggestion.Nearest(other.Key, names)
        );
        return true;
    }
}
