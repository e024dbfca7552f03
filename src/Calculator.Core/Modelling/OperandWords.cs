using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Modelling;

/// <summary>Names what an operand is made of, for messages.</summary>
internal static class OperandWords
{
    private const int Most = 3;

    /// <summary>The first three lines and inputs that the operand reads, or that it is a constant.</summary>
    public static string Of(Formula formula)
    {
        var names = formula
            .Everything()
            .Select(f =>
                f switch
                {
                    LineReading { Offset: < 0 } l => $"'{l.LineId}' of the year before",
                    LineReading { Offset: > 0 } l => $"'{l.LineId}' of the year after",
                    LineReading l => $"'{l.LineId}'",
                    InputReading i => $"'{i.Input.Id}'",
                    _ => null,
                }
            )
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(Most)
            .ToArray();
        return names.Length == 0 ? "a constant" : string.Join(", ", names);
    }
}
