namespace Calculator.ScenarioFiles.Differences;

/// <summary>What two scenarios say differently.</summary>
/// <param name="Path">Dotted path of the key; an item of a list has its number, from 0.</param>
/// <param name="Before">What the first says, with its unit; <c>null</c> where it says nothing.</param>
/// <param name="After">What the second says, with its unit; <c>null</c> where it says nothing.</param>
public sealed record ScenarioDifference(string Path, string? Before, string? After);
