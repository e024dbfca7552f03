using System.Globalization;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Quantities;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.ScenarioFiles.Differences;

/// <summary>Reads what the nodes of a scenario's document say.</summary>
internal sealed class MeaningReader
{
    private readonly Dictionary<Position, Figure> _figures = [];

    /// <param name="file">The scenario, whose figures are known by their places.</param>
    public MeaningReader(ScenarioFile file)
    {
        foreach (var figure in file.Scenario?.StatedFigures ?? [])
        {
            if (file.PositionOf(figure.Path) is { } at)
            {
                _figures.TryAdd(at, figure);
            }
        }
    }

    /// <summary>What a node says. What differs between <c>x</c> and <c>{ value: x }</c> is nothing.</summary>
    public Meaning Read(DocumentNode node) => Read(node, key: null);

    private Meaning Read(DocumentNode node, Position? key) =>
        node switch
        {
            TextNode text => Text(text, key),
            ListNode list => new MeaningList([.. list.Items.Select(Read)]),
            MapNode { Entries: [{ Key: MeaningMap.ValueKey, Value: TextNode value } only] } => Text(
                value,
                only.KeyPosition
            ),
            MapNode map => Map(map),
            _ => throw new ArgumentException("A node of a kind of its own.", nameof(node)),
        };

    private MeaningMap Map(MapNode map)
    {
        var entries = new OrderedDictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            var meaning = Read(entry.Value, entry.KeyPosition);
            foreach (var key in Keys(entry.Key))
            {
                entries[key] = meaning;
            }
        }

        return new MeaningMap(entries);
    }

    /// <summary>A span of years says the same of each.</summary>
    private static IEnumerable<string> Keys(string key) =>
        YearsReader.Read(key) is { } years && years.Years.Count() <= YearsReader.MostYears
            ? years.Years.Select(y => y.ToString(CultureInfo.InvariantCulture))
            : [key];

    private MeaningText Text(TextNode node, Position? key)
    {
        // The place of a figure of one character is that of its key.
        if (
            (
                _figures.TryGetValue(node.Position, out var figure)
                || (key is not null && _figures.TryGetValue(key, out figure))
            )
            && figure.Written == node.Text
        )
        {
            var hasUnit = QuantityReader.Read(node.Text).Quantity?.Unit is not null;
            return new MeaningText(
                Canonical(figure.Value, figure.Unit),
                hasUnit || figure.Unit.IsDimensionless || figure.Unit.IsYear
                    ? node.Text
                    : $"{node.Text} {figure.Unit}"
            );
        }

        if (YearsReader.Read(node.Text) is { } years)
        {
            return new MeaningText($"years {years}", node.Text);
        }

        return QuantityReader.Read(node.Text).Quantity is { } quantity
            ? new MeaningText(Canonical(quantity.Value, quantity.Unit), node.Text)
            : new MeaningText($"{node.Text.Length}:{node.Text}", node.Text);
    }

    /// <summary>Fifteen digits: 1_820 mn and 1.82 bn are one number, however it is reckoned.</summary>
    private static string Canonical(double value, Unit? unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{value:G15} {unit}");
}
