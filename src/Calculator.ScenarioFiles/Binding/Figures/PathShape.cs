using System.Collections.Immutable;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>The ways to state a figure by year, told by their keys.</summary>
internal static class PathShape
{
    /// <summary>The ways in words, for messages.</summary>
    public const string Allowed =
        "a value; { schedule: { 2022: ..., 2023: ... }, then: hold }; { base: ..., base-year: ..., growth: 2 % }; "
        + "{ from: ..., to: ..., over: 2022-2026 }; { series: NAME, except: { 2024: ... }, then: hold }";

    /// <summary>Keys that decide the shape; a delta that states one of another shape replaces the figure it extends.</summary>
    public static readonly ImmutableArray<string> Keys =
    [
        .. FigureKeys.Shapes.SelectMany(s => s.Tells).Select(k => k.Name),
    ];

    /// <summary>The shape of a map; <c>null</c> for a map that is none, such as one that only says where the growth of a path comes from.</summary>
    public static string? Of(MapNode map) =>
        map.Find(CommonKeys.Rule.Name) is not null
            ? null
            : Keys.FirstOrDefault(k => map.Find(k) is not null) switch
            {
                null => IsByYear(map) ? "years" : null,
                // A growing figure has both a base and a growth: its shape is told by the first key of the list.
                var key => FigureKeys
                    .Shapes.First(s => s.Tells.Any(t => t.Name == key))
                    .Tells[0]
                    .Name,
            };

    /// <summary>The declaration of a map by the keys that it states, or <c>null</c> for a map that is none of the shapes.</summary>
    public static MapDeclaration? Find(MapNode map)
    {
        foreach (var (tells, shape) in FigureKeys.Shapes)
        {
            foreach (var key in tells)
            {
                if (map.Find(key.Name) is { Value: not TextNode { IsNull: true } })
                {
                    return shape;
                }
            }
        }

        return null;
    }

    /// <summary>True for a map that states years themselves.</summary>
    public static bool IsByYear(MapNode map) =>
        map.Entries.Any(e => YearsReader.Read(e.Key) is not null);
}
