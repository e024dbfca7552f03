namespace Calculator.ScenarioFiles.Format;

/// <summary>One of the words that a key takes.</summary>
/// <param name="Name">The word.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Doc">Its meaning, in one sentence.</param>
internal sealed record Word<T>(string Name, T Value, string Doc);
