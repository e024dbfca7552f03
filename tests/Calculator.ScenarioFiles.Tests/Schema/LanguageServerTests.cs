using Calculator.Core.Compilation.Rules;

namespace Calculator.ScenarioFiles.Tests.Schema;

/// <summary>What an editor makes of the shipped schema, by the language server that editors use.</summary>
public sealed class LanguageServerTests
{
    private const string Scenario = """
        # yaml-language-server: $schema=schema.json
        scenario: draft
        years: 2022-2024
        hosts:
          japan:
            troops: 55_000
            agreements:
              sma:
                term: 2022-2024
                lines:
                  labor:
                    rule: 
                  other:
                    rule: escalate
                    base: 1 bn JPY
                    index: cpi
                    lag: 2
                  slip: { rule: level, amuont: 1 bn JPY }
                  glued: { rule: level, amount: 1.82 bnJPY }
        """;

    [Fact]
    public void An_editor_offers_the_rules_tells_what_a_key_means_and_marks_slips()
    {
        Assert.SkipUnless(LanguageServer.Missing is null, LanguageServer.Missing ?? "");
        using var server = new LanguageServer(Scenario);
        Assert.Equal(
            RuleCatalog.Rules.Select(r => r.Name).Order(StringComparer.Ordinal),
            server.Completion(12, 19).Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "How many years back the growth is taken from",
            server.Hover(17, 14),
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                (12, "Value is not accepted."),
                (18, "Missing property \"amount\"."),
                (18, "Property amuont is not allowed."),
                (19, "Expected: an amount of money such as 23.4 bn JPY."),
            ],
            server.Marks.Select(m => (m.Line, m.Message.Split(" Valid values")[0])).Order()
        );
    }
}
