using Calculator.Core.Diagnostics;

namespace Calculator.Core.Modelling;

/// <summary>Every line that a formula names must exist.</summary>
internal static class ReferenceCheck
{
    public static void Run(
        Dictionary<string, Line> byId,
        IEnumerable<Line> lines,
        DiagnosticCollector diagnostics
    )
    {
        foreach (var line in lines)
        {
            foreach (var id in line.Formula.LinesRead())
            {
                if (!byId.ContainsKey(id))
                {
                    diagnostics.Error(
                        "MOD001",
                        line.Path,
                        $"line '{line.Id}' refers to '{id}', which does not exist",
                        didYouMean: Suggestion.Nearest(id, byId.Keys)
                    );
                }
            }
        }
    }
}
