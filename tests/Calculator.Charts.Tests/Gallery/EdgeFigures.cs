using System.Collections.Immutable;
using System.Globalization;
using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Gallery;

/// <summary>Figures at the limits of what a scenario can ask for.</summary>
internal static class EdgeFigures
{
    private const string Footer =
        "Sources: an issuer, a table of figures (2024); another issuer. Scenario edge, then-year prices, fiscal years.";

    private static readonly string[] s_names =
    [
        "Facilities improvement and construction programme, north",
        "Logistics cost sharing, storage of ammunition and equipment",
        "Utilities",
        "Labour with welfare, base workers of all contracts in the south-western islands and the capital region",
        "Training relocation",
    ];

    public static ImmutableArray<(string Name, ChartFigure Figure)> All { get; } =
    [
        (
            "long-title",
            Stack(
                Years(5),
                3,
                title: string.Concat(Enumerable.Repeat("A title of 200 letters ", 9))[..200]
            )
        ),
        (
            "very-long-title-and-footer",
            Stack(
                Years(5),
                3,
                title: Many("title", 200),
                subtitle: Many("finding 12.3", 80),
                footer: Many("source", 400)
            )
        ),
        ("one-word-title", Stack(Years(5), 3, title: new string('W', 200))),
        ("thirty-categories", Stack(Names(30), 4)),
        ("thirty-categories-grouped", Group(Names(30), 2)),
        ("hundred-categories", Group(Names(100), 2)),
        ("thirty-series", Stack(Years(10), 30)),
        ("forty-long-series", Stack(Years(10), 40, name: i => $"{s_names[i % 5]} {i}")),
        ("many-long-lines", Lines(Years(10), 30, name: i => $"{s_names[i % 5]} {i}")),
        ("twelve-lines-one-end", Lines(Years(10), 12, value: (_, c) => c == 9 ? 0 : c)),
        ("long-line-names", Lines(Years(10), 4, name: i => s_names[i])),
        ("long-category-names", Group([.. s_names], 3)),
        ("long-category-names-few", Group([.. s_names.Take(2)], 2)),
        ("negative-stack", Stack(Years(6), 3, value: (s, c) => -(s + 1) * (c + 1))),
        (
            "mixed-stack",
            Stack(Years(6), 4, value: (s, c) => (s % 2 == 0 ? 1 : -1) * (c + 1), share: 0.4)
        ),
        ("negative-group", Group(Years(6), 2, value: (s, c) => s == 0 ? -c : c - 3)),
        ("negative-lines", Lines(Years(6), 3, value: (s, c) => -s - c * 0.3)),
        ("one-year-stack", Stack(Years(1), 3, share: 0.17)),
        ("one-year-group", Group(Years(1), 2)),
        ("one-year-lines", Lines(Years(1), 3)),
        ("zero-stack", Stack(Years(5), 3, value: (_, _) => 0, share: 0)),
        ("zero-group", Group(Years(5), 2, value: (_, _) => 0)),
        ("zero-lines", Lines(Years(5), 2, value: (_, _) => 0)),
        ("tiny", Stack(Years(5), 2, value: (s, c) => (s + c + 1) * 1e-9)),
        ("tiny-lines", Lines(Years(5), 2, value: (s, c) => (s + c + 1) * 1e-12)),
        ("huge", Stack(Years(5), 2, value: (s, c) => (s + c + 1) * 1e18, share: 0.5)),
        ("huge-group", Group(Years(5), 2, value: (s, c) => (s + c + 1) * 1e15)),
        ("tiny-beside-huge", Group(Years(5), 2, value: (s, c) => s == 0 ? 1e9 : 1e-6)),
        ("forty-years-stack", Stack(Years(40), 3, share: 0.3)),
        ("forty-years-group", Group(Years(40), 2)),
        ("forty-years-lines", Lines(Years(40), 5)),
        (
            "japanese",
            Script(
                "日本の思いやり予算、在日米軍駐留経費負担 – 2022年度予算",
                "労務費",
                "光熱水料等"
            )
        ),
        ("korean", Script("주한미군 방위비 분담금 특별협정 SMA 12차", "인건비", "군사건설")),
        (
            "arabic",
            Script(
                "دعم الدولة المضيفة 1.82 مليار دولار في السنة (SMA)",
                "العمالة والأجور",
                "المرافق"
            )
        ),
        (
            "cyrillic",
            Script(
                "Расходы принимающей страны на войска США – SMA",
                "Оплата труда",
                "Коммунальные услуги"
            )
        ),
        (
            "mixed-scripts",
            Script(
                "SMA 特別協定 / 특별협정 / اتفاق خاص / ไทย / हिन्दी 🇯🇵",
                "A 労務費 b",
                "人 людей"
            )
        ),
        (
            "signs",
            Script("=1+1 <b>&amp; +cmd|' @x \"q\" 100 % – a < b & c > d", "=SUM(A1)", "<script>")
        ),
        (
            "control-characters",
            Script(
                "A\u0001title\u0007with\tcontrol\r\ncharacters\u202Eand\u0000more \uD800 end",
                "a\u0002b",
                "line\nbreak"
            )
        ),
        ("empty-texts", new GroupedColumnsFigure("", "", "", ["2022"], [new("", [1])], "")),
        (
            "no-series",
            new StackedColumnsFigure("No series", "0 lines", Footer, [.. Years(3)], [], "bn USD")
        ),
        (
            "waterfall-long-names",
            Waterfall(
                "a-scenario-with-a-very-long-identifier-that-goes-on",
                "another-scenario-with-a-very-long-identifier",
                9.1,
                [-1.77, 0.4, 0.0003, -2.2]
            )
        ),
        ("waterfall-negative", Waterfall("base", "other", 1, [-3, 1, -0.5, 0.2])),
        ("waterfall-zero", Waterfall("base", "other", 0, [])),
        ("map-cluster", Map(30, 26, 127, 0.4)),
        (
            "map-date-line",
            new MapFigure(
                "Across the date line",
                "3 sites",
                Footer,
                [
                    new("Guam", 13.58, 144.92, 7000),
                    new("Hawaii", 21.35, -157.95, 45000),
                    new("Alaska", 61.25, -149.8, 20000),
                ],
                [new("Wake", 19.3, 166.6, 2000)],
                "persons"
            )
        ),
        (
            "map-one-site",
            new MapFigure("One site", "1 site", Footer, [new(s_names[3], 50, 8, 1)], [], "persons")
        ),
        (
            "map-high-latitude",
            new MapFigure(
                "Far north",
                "2 sites",
                Footer,
                [new("Pituffik", 76.53, -68.7, 150), new("Svalbard", 78.2, 15.6, 1)],
                [new("Pole", 90, 0, 1500)],
                "persons"
            )
        ),
        (
            "map-japanese",
            new MapFigure(
                "在日米軍",
                "2 sites",
                Footer,
                [new("嘉手納", 26.36, 127.77, 8000), new("三沢", 40.68, 141.37, 2300)],
                [new("台北", 25, 121.5, 1000)],
                "persons"
            )
        ),
    ];

    private static string[] Years(int count) =>
        [.. Enumerable.Range(2020, count).Select(y => y.ToString(CultureInfo.InvariantCulture))];

    private static string[] Names(int count) =>
        [.. Enumerable.Range(1, count).Select(i => $"Category number {i}")];

    private static string Many(string word, int count) =>
        string.Join(' ', Enumerable.Repeat(word, count));

    private static ImmutableArray<ChartSeries> Series(
        int count,
        int categories,
        Func<int, int, double>? value,
        Func<int, string>? name
    ) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(s => new ChartSeries(
                    name?.Invoke(s) ?? $"Series {s + 1}",
                    [
                        .. Enumerable
                            .Range(0, categories)
                            .Select(c => value?.Invoke(s, c) ?? 1 + s * 0.3 + c % 7 * 0.2),
                    ]
                )),
        ];

    private static StackedColumnsFigure Stack(
        string[] categories,
        int series,
        string title = "A stack",
        string subtitle = "12.3 bn USD in 2022",
        string footer = Footer,
        Func<int, int, double>? value = null,
        Func<int, string>? name = null,
        double? share = null
    ) =>
        new(
            title,
            subtitle,
            footer,
            [.. categories],
            Series(series, categories.Length, value, name),
            "bn USD"
        )
        {
            Share = share is { } s
                ? new ChartSeries(
                    "Share, right axis",
                    [.. categories.Select((_, c) => s * (1 - c % 3 * 0.1))]
                )
                : null,
        };

    private static GroupedColumnsFigure Group(
        string[] categories,
        int series,
        Func<int, int, double>? value = null
    ) =>
        new(
            "Groups",
            "12.3 persons",
            Footer,
            [.. categories],
            Series(series, categories.Length, value, null),
            "persons"
        );

    private static LinesFigure Lines(
        string[] categories,
        int series,
        Func<int, int, double>? value = null,
        Func<int, string>? name = null
    ) =>
        new(
            "Lines",
            "12.3 % in 2022",
            Footer,
            [.. categories],
            Series(series, categories.Length, value, name),
            "bn USD"
        );

    private static StackedColumnsFigure Script(string title, string first, string second) =>
        new(
            title,
            $"{first}: 12.3",
            $"Sources: {second}. Scenario edge.",
            [first, second, "2022"],
            [new ChartSeries(first, [1, 2, 3]), new ChartSeries(second, [2, 1, 2])],
            "bn USD"
        );

    private static WaterfallFigure Waterfall(
        string from,
        string to,
        double start,
        double[] steps
    ) =>
        new(
            $"From {from} to {to}",
            "-1.77 bn USD",
            Footer,
            (from, start),
            [
                .. steps.Select(
                    (s, i) =>
                        (new[] { "Prices", "Exchange rate", "Headcount", "Rule and amounts" }[i], s)
                ),
            ],
            (to, start + steps.Sum()),
            "bn USD"
        );

    private static MapFigure Map(int sites, double latitude, double longitude, double apart) =>
        new(
            "Many sites close together",
            $"{sites} sites",
            Footer,
            [
                .. Enumerable
                    .Range(0, sites)
                    .Select(i => new MapPoint(
                        $"Camp {i + 1}",
                        latitude + i / 6 * apart,
                        longitude + i % 6 * apart,
                        100 * (i % 5 + 1) * (i % 5 + 1)
                    )),
            ],
            [new MapRing("Taipei", 25.03, 121.56, 1000)],
            "persons"
        );
}
