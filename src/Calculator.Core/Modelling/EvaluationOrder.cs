using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Modelling;

/// <summary>Puts each line after those it needs in the same year (depth-first topological order).</summary>
internal static class EvaluationOrder
{
    /// <summary>The order, or <c>null</c> with a diagnostic that spells out the cycle.</summary>
    public static List<Line>? Find(
        Dictionary<string, Line> byId,
        IReadOnlyList<Line> lines,
        DiagnosticCollector diagnostics
    )
    {
        var order = new List<Line>(lines.Count);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<string>();

        foreach (var line in lines)
        {
            if (!Visit(line))
            {
                return null;
            }
        }

        return order;

        bool Visit(Line line)
        {
            if (done.Contains(line.Id))
            {
                return true;
            }

            var at = open.IndexOf(line.Id);
            if (at >= 0)
            {
                var cycle = string.Join(" -> ", open.Skip(at).Append(line.Id));
                diagnostics.Error(
                    "MOD002",
                    line.Path,
                    $"line '{line.Id}' depends on itself in the same year: {cycle}"
                );
                return false;
            }

            open.Add(line.Id);
            foreach (var needed in line.Formula.Everything().OfType<LineFormula>())
            {
                if (!Visit(byId[needed.LineId]))
                {
                    return false;
                }
            }

            open.RemoveAt(open.Count - 1);
            done.Add(line.Id);
            order.Add(line);
            return true;
        }
    }
}
