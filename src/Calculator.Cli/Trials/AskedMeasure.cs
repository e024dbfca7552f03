using Calculator.Cli.Output;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;

namespace Calculator.Cli.Trials;

/// <summary>The measure and the year that a user asks for.</summary>
internal static class AskedMeasure
{
    private static readonly string[] s_headline =
    [
        SupportIds.Total,
        OffsetIds.All,
        CostIds.Stationing,
        CostIds.Gross,
        ReportIds.Troops,
    ];

    /// <summary>The line of an id, or <c>null</c> after it was told that there is none; the headline where none is asked for.</summary>
    public static Line? Line(Terminal terminal, Model model, string? asked)
    {
        var line = asked is null
            ? s_headline.Select(model.Find).OfType<Line>().FirstOrDefault() ?? model.Lines[0]
            : model.Find(asked);
        if (line is null)
        {
            var near = LineNear(asked!, [.. model.Lines.Select(l => l.Id)]);
            terminal.Error.WriteLine(
                $"error: the scenario has no line '{asked}'"
                    + (near is null ? "" : $"; did you mean '{near}'?")
            );
            terminal.Error.WriteLine("lines: " + string.Join(", ", model.Lines.Select(l => l.Id)));
        }

        return line;
    }

    /// <summary>A year of the model, or <c>null</c> after it was told that it is none.</summary>
    public static int? YearOf(Terminal terminal, Model model, int? asked)
    {
        var year = asked ?? model.Years.Last;
        if (model.Years.Contains(year))
        {
            return year;
        }

        terminal.Error.WriteLine(
            $"error: {year} lies outside the scenario's fiscal years {model.Years}"
        );
        return null;
    }

    /// <summary>The line nearest to a mistyped id; its last part may stand for it.</summary>
    public static string? LineNear(string line, string[] ids)
    {
        var wanted = line.Trim().Trim('.');
        string[] ends =
        [
            .. ids.Where(id => id.EndsWith("." + wanted, StringComparison.OrdinalIgnoreCase)),
        ];
        if ((Suggestion.Nearest(wanted, ids) ?? ends.FirstOrDefault()) is { } near)
        {
            return near;
        }

        return Suggestion.Nearest(wanted, ids.Select(LastPart)) is { } last
            ? Array.Find(ids, id => LastPart(id) == last)
            : null;
    }

    private static string LastPart(string id) => id[(id.LastIndexOf('.') + 1)..];
}
