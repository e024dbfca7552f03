using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Live;

/// <summary>Finds lines of a model by what they are.</summary>
internal static class ModelLines
{
    /// <summary>The lines of those ids, in that order; <c>null</c> where the model lacks one.</summary>
    public static Line[]? FindAll(this Model model, params ReadOnlySpan<string> ids)
    {
        var lines = new List<Line>();
        foreach (var id in ids)
        {
            if (model.Find(id) is not { } line)
            {
                return null;
            }

            lines.Add(line);
        }

        return [.. lines];
    }

    /// <summary>Ids of the hosts that lines belong to, in the order of the lines.</summary>
    public static IEnumerable<string> Hosts(this Model model) =>
        model.Lines.Select(l => l.Host).OfType<string>().Distinct(StringComparer.Ordinal);
}
