namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds the name of something that is stated elsewhere.</summary>
/// <param name="name">The key.</param>
/// <param name="what">What is named, such as <c>host</c>.</param>
/// <param name="doc">Meaning.</param>
internal sealed class ReferenceKey(string name, string what, string doc) : Key(name, doc)
{
    /// <summary>What is named, in words.</summary>
    public string What => what;

    public override string Holds => $"the id of a {what}";
}
