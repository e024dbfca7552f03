using System.Collections.Immutable;
using System.Globalization;
using Calculator.ScenarioFiles.Format.Maps;
using Calculator.ScenarioFiles.Reading;
using Calculator.ScenarioFiles.Writing;

namespace Calculator.ScenarioFiles.Differences;

/// <summary>Finds what two scenarios say differently: amounts in base units, years one by one, whatever the order of keys, the layout and
/// the file that a value comes from.</summary>
public static class ScenarioDifferences
{
    // What an alternative has a name of its own for, or does not take over.
    private static readonly ImmutableArray<string> s_ofFileAlone =
    [
        ScenarioKeys.Scenario.Name,
        ScenarioKeys.Alternatives.Name,
        ScenarioKeys.Published.Name,
    ];

    /// <summary>The differences, in the order of the first and then of the second.</summary>
    /// <param name="before">A scenario without errors.</param>
    /// <param name="after">Another without errors.</param>
    public static ImmutableArray<ScenarioDifference> Between(
        ScenarioFile before,
        ScenarioFile after
    ) => Between(before, after, []);

    /// <summary>What a variant of a scenario changes; its id, and what a file states beside its alternatives, don't count.</summary>
    /// <param name="scenario">The scenario, without errors.</param>
    /// <param name="variant">The same with an alternative or settings, without errors.</param>
    public static ImmutableArray<ScenarioDifference> OfVariant(
        ScenarioFile scenario,
        ScenarioFile variant
    ) => Between(scenario, variant, s_ofFileAlone);

    private static ImmutableArray<ScenarioDifference> Between(
        ScenarioFile before,
        ScenarioFile after,
        ImmutableArray<string> leftOut
    ) => [.. Maps("", Root(before, leftOut), Root(after, leftOut))];

    private static MeaningMap Root(ScenarioFile file, ImmutableArray<string> leftOut)
    {
        var document = ResolvedDocument.Of(
            file.Document
                ?? throw new ArgumentException("The file could not be read.", nameof(file))
        );
        return (MeaningMap)
            new MeaningReader(file).Read(
                document with
                {
                    Entries = [.. document.Entries.Where(e => !leftOut.Contains(e.Key))],
                }
            );
    }

    private static IEnumerable<ScenarioDifference> Values(
        string path,
        Meaning? before,
        Meaning? after
    )
    {
        if (before is not null && after is not null && before.Canonical == after.Canonical)
        {
            return [];
        }

        return (before, after) switch
        {
            (MeaningMap left, MeaningMap right) => Maps(path, left, right),
            (MeaningMap { IsFigure: true } left, MeaningText right) => Maps(
                path,
                left,
                MeaningMap.OfFigure(right)
            ),
            (MeaningText left, MeaningMap { IsFigure: true } right) => Maps(
                path,
                MeaningMap.OfFigure(left),
                right
            ),
            (MeaningList left, MeaningList right) => Lists(path, left, right),
            (MeaningText left, MeaningText right) =>
            [
                new ScenarioDifference(path, left.Shown, right.Shown),
            ],
            _ =>
            [
                .. Leaves(path, before).Select(l => new ScenarioDifference(l.Path, l.Shown, null)),
                .. Leaves(path, after).Select(l => new ScenarioDifference(l.Path, null, l.Shown)),
            ],
        };
    }

    private static IEnumerable<ScenarioDifference> Maps(
        string path,
        MeaningMap before,
        MeaningMap after
    ) =>
        before
            .Entries.Keys.Union(after.Entries.Keys, StringComparer.Ordinal)
            .SelectMany(k =>
                Values(
                    Join(path, k, before.IsFigure || after.IsFigure),
                    before.Entries.GetValueOrDefault(k),
                    after.Entries.GetValueOrDefault(k)
                )
            );

    /// <summary>Items that both lists have are the same wherever they stand; the others are set beside each other in their order.</summary>
    private static IEnumerable<ScenarioDifference> Lists(
        string path,
        MeaningList before,
        MeaningList after
    )
    {
        var (left, right) = (Without(before, after), Without(after, before));
        return Enumerable
            .Range(0, Math.Max(left.Count, right.Count))
            .SelectMany(i =>
                Values(
                    Join(path, (left.ElementAtOrDefault(i) ?? right[i]).Number),
                    left.ElementAtOrDefault(i)?.Item,
                    right.ElementAtOrDefault(i)?.Item
                )
            );
    }

    private static List<NumberedItem> Without(MeaningList list, MeaningList other)
    {
        var counts = other
            .Items.GroupBy(i => i.Canonical, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var rest = new List<NumberedItem>();
        foreach (var (number, item) in list.Items.Index())
        {
            if (counts.TryGetValue(item.Canonical, out var count) && count > 0)
            {
                counts[item.Canonical] = count - 1;
            }
            else
            {
                rest.Add(new NumberedItem(number.ToString(CultureInfo.InvariantCulture), item));
            }
        }

        return rest;
    }

    private static IEnumerable<(string Path, string Shown)> Leaves(string path, Meaning? meaning) =>
        meaning switch
        {
            MeaningText text => [(path, text.Shown)],
            MeaningMap { Entries.Count: > 0 } map => map.Entries.SelectMany(e =>
                Leaves(Join(path, e.Key, map.IsFigure), e.Value)
            ),
            MeaningList { Items.IsEmpty: false } list => list.Items.SelectMany(
                (item, i) => Leaves(Join(path, i.ToString(CultureInfo.InvariantCulture)), item)
            ),
            null => [],
            _ => [(path, meaning is MeaningMap ? "{}" : "[]")],
        };

    private static string Join(string path, string key, bool isFigure = false) =>
        isFigure && key == MeaningMap.ValueKey ? path
        : path.Length == 0 ? key
        : $"{path}.{key}";

    private sealed record NumberedItem(string Number, Meaning Item);
}
