using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds a quantity of any unit, as a text.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
internal sealed class QuantityKey(string name, string doc) : Key(name, doc)
{
    public override string Holds => QuantityReader.Examples;
}
