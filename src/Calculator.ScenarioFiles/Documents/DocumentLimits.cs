namespace Calculator.ScenarioFiles.Documents;

/// <summary>What an untrusted file may ask of us. The default bounds are far above any real scenario.</summary>
/// <param name="Characters">Longest text.</param>
/// <param name="Depth">Deepest nesting.</param>
/// <param name="Nodes">Most nodes, aliases counted as often as they expand.</param>
public sealed record DocumentLimits(
    int Characters = 1_000_000,
    int Depth = 32,
    int Nodes = 100_000
);
