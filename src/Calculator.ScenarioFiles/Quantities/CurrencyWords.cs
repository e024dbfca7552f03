using System.Collections.Frozen;
using Calculator.Core.Diagnostics;
using Calculator.Core.Scenarios;

namespace Calculator.ScenarioFiles.Quantities;

/// <summary>Finds the currency code that was meant by a slip, a name (<c>Yen</c>), a sign (<c>$</c>) or a nation's code (<c>JPN</c>).</summary>
internal static class CurrencyWords
{
    private static readonly FrozenDictionary<string, string> s_codes = new (
        string Code,
        string Words
    )[]
    {
        (
            "USD",
            "$ us$ u.s.$ $us usd$ dollar dollars us-dollar us-dollars usdollar usdollars greenback bucks usa us cent cents"
        ),
        ("JPY", "¥ 円 yen yens jp¥ jpy¥ jyen japanese-yen yen-jpy jpn japan"),
        ("KRW", "₩ 원 won wons krw₩ korean-won kor rok"),
        ("EUR", "€ euro euros eur€ deu ger ita fra bel nld esp grc prt"),
        ("GBP", "£ pound pounds sterling pounds-sterling quid gb£ ukp stg gbr uk£ uk"),
        ("PLN", "zł zloty zlotys złoty zl pol"),
        ("AUD", "a$ au$ aud$ australian-dollar aus"),
        ("CAD", "c$ ca$ can$ canadian-dollar can"),
        ("NZD", "nz$ nzl"),
        ("SGD", "s$ sg$ sgp"),
        ("TWD", "nt$ ntd twn"),
        ("HKD", "hk$ hkg"),
        ("CNY", "yuan renminbi rmb chn cn¥ 元"),
        ("INR", "₹ rupee rupees ind"),
        ("PHP", "₱ peso pesos phl"),
        ("RUB", "₽ rouble roubles ruble rubles rus"),
        ("TRY", "₺ lira tur ytl"),
        ("ILS", "₪ shekel shekels nis isr"),
        ("THB", "฿ baht tha"),
        ("NOK", "norwegian-krone nkr nor"),
        ("DKK", "danish-krone dkr dnk"),
        ("SEK", "krona kronor skr swe"),
        ("ISK", "isl"),
        ("CHF", "franken swiss-franc sfr che"),
        ("CZK", "koruna cze"),
        ("HUF", "forint forints hun"),
        ("RON", "leu lei rou"),
        ("KWD", "kwt"),
        ("SAR", "riyal riyals sau"),
        ("QAR", "qat"),
        ("BHD", "bhr"),
        ("AED", "dirham dirhams dhs uae are"),
        ("JOD", "jor"),
        ("DEM", "dm mark marks d-mark deutschmark deutschmarks deutsche-mark"),
        ("ITL", "lire"),
        ("FRF", "ff francs franc"),
    }
        .SelectMany(c => c.Words.Split(' ').Select(w => (Word: Plain(w), c.Code)))
        .DistinctBy(c => c.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(c => c.Word, c => c.Code, StringComparer.Ordinal);

    /// <summary>The code that a word or sign stands for, in any case; <c>null</c> where it stands for none. A code itself stands
    /// for itself.</summary>
    public static string? Find(string word)
    {
        var code = word.Trim().ToUpperInvariant();
        return CurrencyCodes.Has(code) ? code
            : s_codes.TryGetValue(Plain(word), out var named) ? named
            : NationNames.IdOf(word) is { } nation ? Nation.Find(nation)!.Currency
            : null;
    }

    /// <summary>The code that a word stands for or is a slip of; <c>null</c> where none is near.</summary>
    public static string? Nearest(string word)
    {
        if (Find(word) is { } code)
        {
            return code;
        }

        if (word.Length == 3)
        {
            return Suggestion.Nearest(word, CurrencyCodes.All());
        }

        // Short words are near to too many.
        var near = Suggestion.Nearest(
            Plain(word),
            s_codes.Keys.Where(k => k.Length > 3).Order(StringComparer.Ordinal)
        );
        return near is not null ? s_codes[near]
            : word.Length is 2 or 4 ? Suggestion.Nearest(word, CurrencyCodes.All())
            : null;
    }

    private static string Plain(string word) =>
        string.Concat(
            word.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_' or '.'))
                .Select(char.ToLowerInvariant)
        );
}
