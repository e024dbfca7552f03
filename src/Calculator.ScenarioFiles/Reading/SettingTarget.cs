using System.Globalization;
using Calculator.Core.Diagnostics;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>Follows the path of a setting through a document, to the delta that changes what stands there.</summary>
/// <param name="setting">The setting.</param>
/// <param name="diagnostics">Takes the errors.</param>
internal sealed class SettingTarget(Setting setting, PositionedDiagnostics diagnostics)
{
    private const string ScheduleKey = "schedule";
    private const string SeriesKey = "series";
    private const string ExceptKey = "except";

    private readonly List<string> _path = [];

    /// <summary>The keys followed, as the document writes them.</summary>
    public string Path => string.Join('.', _path);

    /// <summary>What the scenario states in the setting's place; <c>null</c> where that is not one text.</summary>
    public string? Before { get; private set; }

    /// <summary>The document, ranges of years split where one year of them is set, and the delta on it; <c>null</c> with an
    /// error.</summary>
    public (MapNode Document, MapNode Delta)? Find(MapNode root) =>
        At(root, 0) is { } found ? ((MapNode)found.Node!, (MapNode)found.Delta) : null;

    private (DocumentNode? Node, DocumentNode Delta)? At(DocumentNode? node, int index)
    {
        if (index == setting.Steps.Length)
        {
            Before = (
                node as TextNode ?? (node as MapNode)?.Find("value")?.Value as TextNode
            )?.Text;
            return (node, setting.Value);
        }

        var step = setting.Steps[index];
        switch (node)
        {
            case MapNode map:
                return YearsReader.Read(step.Key) is { } years
                    ? AtYears(map, index, years)
                    : AtKey(map, index);
            case ListNode list:
                return AtItem(list, index);
            case null or TextNode { IsNull: true }:
                _path.Add(step.Key);
                return At(null, index + 1) is { } below
                    ? (node, Entry(step, step.Key, below.Delta))
                    : null;
            default:
                diagnostics.Error(
                    "SET004",
                    step.Position,
                    YearsReader.Read(step.Key) is null
                        ? $"'{Path}' is one value and has nothing below it"
                        : NotByYear(),
                    allowed: $"{Path}=VALUE"
                );
                return null;
        }
    }

    private (DocumentNode? Node, DocumentNode Delta)? AtKey(MapNode map, int index)
    {
        var step = setting.Steps[index];
        var entry = map.Find(step.Key);
        if (entry is null && index + 1 < setting.Steps.Length && Near(map, step.Key) is { } near)
        {
            var place = _path.Count == 0 ? "the scenario" : $"'{Path}'";
            diagnostics.Error(
                "SET005",
                step.Position,
                $"{place} has no '{step.Key}'",
                allowed: $"{string.Join(", ", map.Entries.Select(e => e.Key))}; a new one is set as a whole: {Joined(step.Key)}={{ ... }}",
                didYouMean: near
            );
            return null;
        }

        return Into(map, index, entry, step.Key);
    }

    /// <summary>Goes on at an entry of a map, or at one that is new.</summary>
    private (DocumentNode? Node, DocumentNode Delta)? Into(
        MapNode map,
        int index,
        MapEntry? entry,
        string key
    )
    {
        _path.Add(entry?.Key ?? key);
        return At(entry?.Value, index + 1) is { } below
            ? (
                With(map, entry, below.Node),
                Entry(setting.Steps[index], entry?.Key ?? key, below.Delta)
            )
            : null;
    }

    /// <summary>A year of a map that states years, or that has them below a key of its own.</summary>
    private (DocumentNode? Node, DocumentNode Delta)? AtYears(
        MapNode map,
        int index,
        YearRange years
    )
    {
        var step = setting.Steps[index];
        var stated =
            map.Find(step.Key) ?? map.Entries.FirstOrDefault(e => YearsReader.Read(e.Key) == years);
        if (stated is not null)
        {
            return Into(map, index, stated, step.Key);
        }

        if (PathShape.IsByYear(map))
        {
            return InRange(map, index, years);
        }

        var key =
            map.Find(ScheduleKey) is not null ? ScheduleKey
            : map.Find(SeriesKey) is not null ? ExceptKey
            : null;
        if (key is not null)
        {
            var inner = map.Find(key);
            _path.Add(key);
            return At(inner?.Value, index) is { } below
                ? (With(map, inner, below.Node), Entry(step, key, below.Delta))
                : null;
        }

        if (PathShape.Of(map) is null)
        {
            return AtKey(map, index);
        }

        diagnostics.Error(
            "SET006",
            step.Position,
            NotByYear(),
            allowed: $"{Path}={{ {step.Key}: ... }}"
        );
        return null;
    }

    /// <summary>Years of which some are stated in a range: that is split, and each year that is set is stated by itself.</summary>
    private (DocumentNode? Node, DocumentNode Delta)? InRange(
        MapNode map,
        int index,
        YearRange years
    )
    {
        var split = map with
        {
            Entries =
            [
                .. map.Entries.SelectMany(e =>
                    YearsReader.Read(e.Key) is { Count: > 1 and <= YearsReader.MostYears } range
                    && range.Years.Any(years.Contains)
                        ? range.Years.Select(y => e with { Key = Text(y) })
                        : [e]
                ),
            ],
        };
        var count = _path.Count;
        var entries = new List<MapEntry>();
        var set = years.Count <= YearsReader.MostYears ? years.Years : [years.First];
        foreach (var year in set)
        {
            _path.RemoveRange(count, _path.Count - count);
            var entry = split.Entries.FirstOrDefault(e => YearsReader.AreSame(e.Key, Text(year)));
            if (
                Into(split, index, entry, Text(year))
                is not { Node: MapNode document, Delta: MapNode delta }
            )
            {
                return null;
            }

            split = document;
            entries.AddRange(delta.Entries);
        }

        return (split, new MapNode([.. entries], setting.Steps[index].Position));
    }

    private (DocumentNode? Node, DocumentNode Delta)? AtItem(ListNode list, int index)
    {
        var step = setting.Steps[index];
        if (
            !int.TryParse(step.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1
            || number > list.Items.Length
        )
        {
            diagnostics.Error(
                "SET007",
                step.Position,
                $"'{Path}' is a list without an item '{step.Key}'",
                allowed: list.Items.IsEmpty
                    ? $"none: it is empty; set it as a whole: {Path}=[ ... ]"
                    : $"1 to {list.Items.Length}, or the whole list: {Path}=[ ... ]"
            );
            return null;
        }

        _path.Add(step.Key);
        return At(list.Items[number - 1], index + 1) is { Delta: TextNode item }
            ? (list, list with { Items = list.Items.SetItem(number - 1, item) })
            : Refused(step);
    }

    private (DocumentNode? Node, DocumentNode Delta)? Refused(SettingStep step)
    {
        diagnostics.Error(
            "SET007",
            step.Position,
            "an item of a list can be set to a word or a number only",
            allowed: "the whole list: PATH=[ ... ]"
        );
        return null;
    }

    private string NotByYear() =>
        $"'{Path}' is not stated year by year, so that no year of it can be set alone";

    private string Joined(string key) => _path.Count == 0 ? key : $"{Path}.{key}";

    private static string? Near(MapNode map, string key) =>
        Suggestion.Nearest(key, map.Entries.Where(e => e.Value is MapNode).Select(e => e.Key));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static MapNode With(MapNode map, MapEntry? entry, DocumentNode? value) =>
        entry is null || value is null || ReferenceEquals(entry.Value, value)
            ? map
            : map with
            {
                Entries = map.Entries.Replace(entry, entry with { Value = value }),
            };

    private static MapNode Entry(SettingStep step, string key, DocumentNode value) =>
        new([new MapEntry(key, step.Position, value)], step.Position);
}
