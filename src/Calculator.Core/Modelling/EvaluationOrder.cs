using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Modelling;

/// <summary>Puts each line after those it needs in the same year (depth-first topological order), and lines that look a
/// year ahead, with all that rests on them, into a later pass over the years.</summary>
internal static class EvaluationOrder
{
    /// <summary>The order, or <c>null</c> with a diagnostic that spells out the cycle.</summary>
    public static List<(Line Line, int Pass)>? Find(
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

        var passes = Passes(order);
        return [.. order.Select(l => (l, passes[l.Id]))];

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

    /// <summary>0 for lines that never look ahead; one more than the line looked ahead at for those that do.
    /// A line that looks ahead at something that needs the line itself would never settle; such a chain is cut off at the number of lines.</summary>
    private static Dictionary<string, int> Passes(List<Line> order)
    {
        var passes = order.ToDictionary(l => l.Id, _ => 0, StringComparer.Ordinal);
        for (var changed = true; changed; )
        {
            changed = false;
            foreach (var line in order)
            {
                var pass = 0;
                foreach (var formula in line.Formula.Everything())
                {
                    if (formula is LineReading f)
                    {
                        pass = Math.Max(pass, passes[f.LineId] + Math.Max(0, f.Offset));
                    }
                }

                if (pass > passes[line.Id] && pass <= order.Count)
                {
                    (passes[line.Id], changed) = (pass, true);
                }
            }
        }

        return passes;
    }
}
