namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds a text.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
/// <param name="form">What the text must look like; any text by default.</param>
internal sealed class TextKey(string name, string doc, TextForm? form = null) : Key(name, doc)
{
    /// <summary>What the text must look like, or <c>null</c> for any.</summary>
    public TextForm? Form => form;

    public override string Holds => form?.Describe ?? "text";
}
