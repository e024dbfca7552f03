using System.Globalization;
using System.Text;
using Calculator.Reporting;
using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests;

/// <summary>Formulas over hundreds of sites, units and hosts stay short enough for a workbook and give the run's numbers.</summary>
public sealed class ManySitesTests
{
    private const int Sites = 300;
    private const int Hosts = 40;

    [Fact]
    public void Hundreds_of_sites_and_hosts_recalculate_to_the_run()
    {
        var result = TestScenario.Run(Yaml());
        // 10 + 0, 10 + 1 ... persons at the 300 sites.
        Assert.Equal(300 * 10 + 299 * 300 / 2, result.Value("posture.forward", 2024));
        LibreOffice.Require();
        var recalculated = LibreOffice.Recalculate(
            Workbook.Of(new Report("s", "Many", "USD", "then-year", result)).Bytes
        );
        RecalculatedLines.AssertSame(result, recalculated);
        Assert.Equal("1", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    private static string Yaml()
    {
        var yaml = new StringBuilder("scenario: s\ntitle: Many\nyears: 2024-2025\nhosts:\n");
        foreach (var host in Enumerable.Range(0, Hosts))
        {
            Add(
                yaml,
                $"  host-{host}: {{ currency: USD, agreements: {{ a: {{ term: 2024-2025, source: x, lines: {{ l: {{ rule: level, amount: {host + 1} mn USD }} }} }} }} }}\n"
            );
        }

        yaml.Append(
            "posture:\n  within: { point: { latitude: 30, longitude: 130, radius: 700 km } }\n  sites:\n"
        );
        foreach (var site in Enumerable.Range(0, Sites))
        {
            Add(
                yaml,
                $"    site-number-{site}: {{ host: host-{site % Hosts}, latitude: {30 + site * 0.05}, longitude: 130 }}\n"
            );
        }

        yaml.Append("  units:\n");
        foreach (var unit in Enumerable.Range(0, Sites))
        {
            Add(
                yaml,
                $"    unit-number-{unit}: {{ service: army, site: site-number-{unit}, personnel: {10 + unit} }}\n"
            );
        }

        return yaml.ToString();
    }

    private static void Add(StringBuilder yaml, FormattableString line) =>
        yaml.Append(line.ToString(CultureInfo.InvariantCulture));
}
