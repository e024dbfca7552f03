using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Modelling;

/// <summary>Finds the lines that may have no value in some year.</summary>
internal static class BlankLines
{
    /// <summary>Ids of the lines with a blank in their formula, and of all that read one of them.</summary>
    public static IReadOnlySet<string> Of(IReadOnlyCollection<Line> lines)
    {
        var blank = lines
            .Where(l => l.Formula.Everything().Any(f => f is BlankFormula))
            .Select(l => l.Id)
            .ToHashSet(StringComparer.Ordinal);
        if (blank.Count == 0)
        {
            return blank;
        }

        var read = lines
            .Select(l => (l.Id, Lines: l.Formula.LinesRead().ToHashSet(StringComparer.Ordinal)))
            .ToArray();
        for (var changed = true; changed; )
        {
            changed = false;
            foreach (var (id, of) in read)
            {
                changed |= of.Overlaps(blank) && blank.Add(id);
            }
        }

        return blank;
    }
}
