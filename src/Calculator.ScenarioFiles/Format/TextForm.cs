using Calculator.Core.Quantities;

namespace Calculator.ScenarioFiles.Format;

/// <summary>What a text must look like that is no figure: an id, a fiscal year, a currency.</summary>
/// <param name="Describe">The form in words, with an example.</param>
/// <param name="Pattern">The form as a regular expression of ECMA-262, without anchors; made when it is asked for.</param>
internal sealed record TextForm(string Describe, Func<string> Pattern)
{
    /// <summary>The whole numbers that are of this form when YAML reads the text as a number; <c>null</c> for none.</summary>
    public ValueRange? Numbers { get; init; }
}
