namespace Calculator.ScenarioFiles.Binding;

/// <summary>The words of YAML's booleans.</summary>
internal static class YesNo
{
    public static IReadOnlyDictionary<string, bool> Words { get; } =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };
}
