namespace Calculator.ScenarioFiles.Layout;

/// <summary>A map or a list that is open.</summary>
/// <param name="Old">The column it stood in.</param>
/// <param name="New">The column it stands in now.</param>
/// <param name="IsList">True for a list.</param>
internal sealed record Level(int Old, int New, bool IsList);
