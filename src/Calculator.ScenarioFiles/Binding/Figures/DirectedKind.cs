using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>An exchange rate, whose text is looked at for its direction.</summary>
internal sealed record DirectedKind : FigureKind
{
    private readonly RateDirection _direction;

    /// <param name="kind">The kind of the rates of a currency.</param>
    /// <param name="currency">The currency, ISO 4217.</param>
    public DirectedKind(FigureKind kind, string currency)
        : base(kind) => _direction = new RateDirection(currency);

    /// <summary>True, with an error, for a figure that can't count.</summary>
    public bool Refuses(BindingContext context, TextNode node, string path, Quantity quantity) =>
        _direction.Refuses(context, node, path, quantity);
}
