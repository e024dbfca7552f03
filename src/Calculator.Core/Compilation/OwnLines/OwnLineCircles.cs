using Calculator.Core.Diagnostics;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>Finds users' lines that need one another in the same year.</summary>
internal sealed class OwnLineCircles(
    IReadOnlyDictionary<string, OwnLine> lines,
    DiagnosticCollector diagnostics
)
{
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly List<(OwnLine Line, OwnLineReading Reading)> _open = [];

    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>Reports each circle at every place that belongs to it; gives the ids of the lines in one.</summary>
    public IReadOnlySet<string> Report()
    {
        foreach (var line in lines.Values)
        {
            Visit(line);
        }

        return _found;
    }

    private void Visit(OwnLine line)
    {
        if (_done.Contains(line.Id))
        {
            return;
        }

        foreach (var reading in OwnLineReading.Of(line).Where(r => r.IsSameYear))
        {
            if (!lines.TryGetValue(reading.Name.Name, out var needed))
            {
                continue;
            }

            _open.Add((line, reading));
            var at = _open.FindIndex(o => o.Line == needed);
            if (at >= 0)
            {
                Tell(_open[at..]);
            }
            else
            {
                Visit(needed);
            }

            _open.RemoveAt(_open.Count - 1);
        }

        _done.Add(line.Id);
    }

    private void Tell(List<(OwnLine Line, OwnLineReading Reading)> circle)
    {
        var ids = circle.Select(c => c.Line.Id).Append(circle[0].Line.Id);
        var way = string.Join(" -> ", ids);
        foreach (var (line, reading) in circle)
        {
            _found.Add(line.Id);
            diagnostics.Error(
                "LIN007",
                reading.Name.Path,
                $"line '{line.Id}' depends on itself in the same year: {way}",
                allowed: $"previous({reading.Name.Name}, START) for the year before"
            );
        }
    }
}
