using System.Text;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>Writes the documentation of the scenario file's keys from their declaration (<c>src/docs/scenario-keys.md</c>).</summary>
public static class FormatReference
{
    private const string Page = "scenario-keys.md";
    private const string Head = """
        # Keys of the scenario file

        Made from the program's declaration of the format; `alliance list keys` prints it. What they are for is in
        [scenario-format.md](scenario-format.md); rules with their parameters are in [reference.md](reference.md).

        """;

    /// <summary>The whole page: every map with its keys, the whole file first.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var map in Maps())
        {
            Heading(text, map);
            text.Append(Table(map, page: ""));
            foreach (var variant in map.Variants)
            {
                text.Append($"\nWith `{map.Choice!.Name}: {variant.Word}` also:\n\n");
                text.Append(Rows(variant.Keys, page: ""));
            }
        }

        text.Append(
            "\n## Figures by year\n\nA figure that may be stated by year is one figure, a figure for each year or span of years "
                + "(`{ 2022: 23.4 bn JPY, 2023-2024: 15.1 bn JPY }`), or a map of one of these shapes.\n"
        );
        foreach (var (_, map) in FigureKeys.Shapes)
        {
            Heading(text, map);
            text.Append(Table(map, page: ""));
        }

        return text.ToString();
    }

    /// <summary>A document whose tables of keys are up to date: each stands behind a mark <c>&lt;!-- keys of NAME --&gt;</c>.</summary>
    /// <param name="document">The document as it is.</param>
    public static string Renew(string document)
    {
        const string mark = "<!-- keys of ";
        var lines = document.Split('\n');
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            text.Append(lines[i]).Append(i < lines.Length - 1 ? "\n" : "");
            if (!lines[i].StartsWith(mark, StringComparison.Ordinal))
            {
                continue;
            }

            var name = lines[i][mark.Length..].Split(' ')[0];
            text.Append('\n').Append(Table(Maps().First(m => m.Name == name), Page));
            while (i + 1 < lines.Length && lines[i + 1] is "" or ['|', ..])
            {
                i++;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Table(MapDeclaration map, string page)
    {
        var rows = Rows(map.Keys, page);
        return map.Rules == RuleUsage.None
            ? rows
            : rows + "\nAnd the parameters of the [rule](reference.md#rules).\n";
    }

    private static string Rows(IEnumerable<Key> keys, string page)
    {
        var text = new StringBuilder(
            "| key | meaning | what it holds | default |\n| --- | --- | --- | --- |\n"
        );
        foreach (var key in keys)
        {
            text.Append(
                $"| `{key.Name}` | {key.Doc} | {Holds(key, page)} | {(key.IsRequired ? "required" : key.Default ?? "")} |\n"
            );
        }

        return text.ToString();
    }

    private static void Heading(StringBuilder text, MapDeclaration map)
    {
        text.Append($"\n## {IdText.Sentence(map.Title)}\n\n");
        if (map.Example is { } example)
        {
            text.Append($"`{example}`\n\n");
        }
    }

    private static string Holds(Key key, string page)
    {
        var words = key switch
        {
            RuleKey => "a [rule](reference.md#rules)",
            ChoiceKey choice => string.Join(
                "<br>",
                choice.Words.Select(w => $"`{w.Name}`: {w.Doc}")
            ),
            FigureKey figure => Range(figure.Holds, figure.Kind),
            PathKey path => Range(path.Holds, path.Kind),
            _ => key.Holds,
        };
        return MapOf(key) is { } map
            ? words.Replace(
                $"the keys of {map.Title}",
                $"the keys of [{map.Title}]({page}#{Anchor(map)})",
                StringComparison.Ordinal
            )
            : words;
    }

    private static string Range(string holds, FigureKind kind) =>
        $"{holds}: {kind.Range.Describe(kind.Implied ?? Core.Quantities.Unit.Index)}";

    private static string Anchor(MapDeclaration map) =>
        map.Title.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-').ToLowerInvariant();

    private static MapDeclaration? MapOf(Key key) =>
        key switch
        {
            MapKey map => map.Map,
            MapsKey maps => maps.Map,
            CapKey cap => cap.Map,
            CalendarKey calendar => calendar.Map,
            BaselineKey baseline => baseline.Map,
            _ => null,
        };

    /// <summary>The maps that a file holds, each before those within it.</summary>
    private static List<MapDeclaration> Maps()
    {
        var maps = new List<MapDeclaration> { ScenarioKeys.Declaration };
        for (var i = 0; i < maps.Count; i++)
        {
            maps.AddRange(
                maps[i]
                    .Keys.Select(MapOf)
                    .OfType<MapDeclaration>()
                    .Distinct()
                    .Except(maps)
                    .ToArray()
            );
        }

        maps.Add(RuleKeys.Declaration);
        return maps;
    }
}
