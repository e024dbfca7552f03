using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.Reporting;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Three years of two hosts at 100 JPY and 1,000 KRW a dollar. Japan gives 1 bn USD of labor and 0.5 bn of utilities a year,
/// Korea 1 bn of labor; the sender spends 3 bn and 1.5 bn there on 50,000 and 25,000 persons.</summary>
internal static class TwoHosts
{
    public const string Yaml = """
        scenario: test
        title: Two hosts
        years: 2022-2024
        economy: { exchange-rates: { JPY: 100 JPY/USD, KRW: 1_000 KRW/USD } }
        hosts:
          japan:
            troops: 50_000
            gdp: 500 tn JPY
            agreements: { a: { term: 2022-2024, source: treaty, lines: { labor: { rule: level, amount: 100 bn JPY }, utilities: { rule: level, amount: 50 bn JPY } } } }
            sender-costs: { pay: { rule: level, amount: 3 bn USD } }
          korea:
            troops: 25_000
            gdp: 2_000 tn KRW
            agreements: { a: { term: 2022-2024, source: treaty, lines: { labor: { rule: level, amount: 1_000 bn KRW } } } }
            sender-costs: { pay: { rule: level, amount: 1.5 bn USD } }
        """;

    public static Report Report { get; } = ShippedReports.OfText(Yaml);

    /// <summary>One host alone.</summary>
    public static Report Japan { get; } =
        ShippedReports.OfText(Yaml[..Yaml.IndexOf("  korea:", StringComparison.Ordinal)]);

    public static ChartFigure? Figure(string id, Report? report = null) =>
        ChartCatalog.Charts.First(c => c.Id == id).Figure(report ?? Report);

    /// <summary>A posture of two sites in Japan, 3,000 soldiers and 2,000 marines of whom 1,500 leave in 2023.</summary>
    public static Report Posture { get; } =
        ShippedReports.OfText(
            """
            scenario: test
            years: 2022-2024
            hosts: { japan: {} }
            posture:
              sites:
                zama: { name: Zama, host: japan, latitude: 35.5, longitude: 139.4 }
                kadena: { name: Kadena, host: japan, latitude: 26.4, longitude: 127.8 }
              units:
                corps: { service: army, site: zama, personnel: 3_000 }
                marines: { service: marine-corps, site: kadena, personnel: 2_000 }
              changes: { out: { change: withdraw, unit: marines, personnel: 1_500, start: 2023, destination: cut } }
              within: { taipei: { name: Taipei, latitude: 25, longitude: 121.5, radius: 1_000 km } }
            host-deployments: { ishigaki: { host: japan, personnel: { 2022: 0, 2023-2024: 570 } } }
            """
        );
}
