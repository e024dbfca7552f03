namespace Calculator.ScenarioFiles.Documents;

/// <summary>A document asks for more than the limits allow, or refers to what isn't there: the reading stops.</summary>
internal sealed class DocumentLimitException(Position position, string message) : Exception(message)
{
    /// <summary>Where.</summary>
    public Position Position => position;
}
