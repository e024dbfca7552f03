using System.Collections.Frozen;
using Calculator.Core.Diagnostics;

namespace Calculator.Core.Scenarios;

/// <summary>Other names that people write for the known nations.</summary>
public static class NationNames
{
    private static readonly FrozenDictionary<string, string> s_ids = Spellings()
        .SelectMany(n => n.Names.Select(name => (Name: Plain(name), n.Id)))
        .Concat(Nation.Known.SelectMany(n => new[] { (Plain(n.Id), n.Id), (Plain(n.Name), n.Id) }))
        .DistinctBy(n => n.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(n => n.Item1, n => n.Id, StringComparer.Ordinal);

    /// <summary>The id of the known nation that a name stands for in any spelling - capitals, blanks, dots, another usual name,
    /// its own language - or <c>null</c>.</summary>
    public static string? IdOf(string name) => s_ids.GetValueOrDefault(Plain(name));

    /// <summary>The id of the known nation that a name stands for or is a slip of, or <c>null</c>.</summary>
    public static string? Nearest(string name) =>
        IdOf(name)
        ?? (
            Suggestion.Nearest(Plain(name), s_ids.Keys.Order(StringComparer.Ordinal)) is { } near
            // Two letters of an abbreviation are near to any other two.
            && near.Length > 3
                ? s_ids[near]
                : null
        );

    /// <summary>Letters and digits only, small, without an article.</summary>
    private static string Plain(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
        return letters.StartsWith("the", StringComparison.Ordinal) && letters.Length > 6
            ? letters[3..]
            : letters;
    }

    private static (string Id, string[] Names)[] Spellings() =>
        [
            ("japan", ["jp", "jpn", "nippon", "nihon", "日本"]),
            (
                "korea",
                [
                    "rok",
                    "kr",
                    "kor",
                    "south korea",
                    "s-korea",
                    "korea south",
                    "korea republic",
                    "republic of korea",
                    "korea rok",
                    "hanguk",
                    "한국",
                ]
            ),
            (
                "germany",
                ["de", "deu", "ger", "frg", "deutschland", "federal republic of germany", "brd"]
            ),
            ("italy", ["it", "ita", "italia"]),
            (
                "united-kingdom",
                [
                    "uk",
                    "gb",
                    "gbr",
                    "great britain",
                    "britain",
                    "england",
                    "scotland",
                    "united kingdom of great britain and northern ireland",
                ]
            ),
            ("australia", ["au", "aus", "commonwealth of australia"]),
            ("marshall-islands", ["rmi", "mhl", "republic of the marshall islands"]),
            ("micronesia", ["fsm", "federated states of micronesia"]),
            ("new-zealand", ["nz", "nzl", "aotearoa"]),
            ("palau", ["plw", "belau"]),
            (
                "philippines",
                ["ph", "phl", "pilipinas", "republic of the philippines", "philippine"]
            ),
            ("singapore", ["sg", "sgp"]),
            ("taiwan", ["tw", "twn", "roc", "republic of china"]),
            ("thailand", ["th", "tha"]),
            ("belgium", ["be", "bel", "belgie", "belgië", "belgique", "belgien"]),
            ("bulgaria", ["bg", "bgr"]),
            ("cyprus", ["cy", "cyp"]),
            ("czechia", ["cz", "cze", "czech republic"]),
            ("denmark", ["dk", "dnk", "danmark"]),
            ("estonia", ["ee", "est", "eesti"]),
            ("finland", ["fi", "fin", "suomi"]),
            ("france", ["fr", "fra"]),
            ("greece", ["gr", "grc", "hellas", "hellenic republic"]),
            ("hungary", ["hu", "hun", "magyarorszag"]),
            ("iceland", ["is", "isl", "ísland"]),
            ("kosovo", ["xk", "xkx", "kosova"]),
            ("latvia", ["lv", "lva", "latvija"]),
            ("lithuania", ["lt", "ltu", "lietuva"]),
            ("netherlands", ["nl", "nld", "holland", "nederland"]),
            ("norway", ["no", "nor", "norge"]),
            ("poland", ["pl", "pol", "polska"]),
            ("portugal", ["pt", "prt"]),
            ("romania", ["ro", "rou"]),
            ("slovakia", ["sk", "svk", "slovak republic"]),
            ("spain", ["es", "esp", "espana", "españa"]),
            ("sweden", ["se", "swe", "sverige"]),
            ("turkey", ["tr", "tur", "turkiye", "türkiye"]),
            ("bahrain", ["bh", "bhr", "kingdom of bahrain"]),
            ("djibouti", ["dj", "dji"]),
            ("egypt", ["eg", "egy"]),
            ("iraq", ["iq", "irq"]),
            ("israel", ["il", "isr"]),
            ("jordan", ["jo", "jor", "hashemite kingdom of jordan"]),
            ("kenya", ["ke", "ken"]),
            ("kuwait", ["kw", "kwt"]),
            ("oman", ["om", "omn"]),
            ("qatar", ["qa", "qat", "state of qatar"]),
            ("saudi-arabia", ["sa", "sau", "ksa", "saudi", "kingdom of saudi arabia"]),
            ("united-arab-emirates", ["uae", "ae", "are", "emirates", "emirate"]),
            ("canada", ["ca", "can"]),
            ("honduras", ["hn", "hnd"]),
        ];
}
