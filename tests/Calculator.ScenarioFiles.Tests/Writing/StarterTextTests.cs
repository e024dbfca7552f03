using Calculator.Core.Compilation;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Layout;
using Calculator.ScenarioFiles.Reading;
using Calculator.ScenarioFiles.Writing;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Writing;

/// <summary>Whatever is chosen, a new scenario is valid as it is.</summary>
public sealed class StarterTextTests
{
    private static readonly string s_path = Path.Combine(Repository.Scenarios, "new.yaml");

    private static readonly Dictionary<string, string> s_shipped = Directory
        .EnumerateFiles(Path.Combine(Repository.Scenarios, "reference"), "*.yaml")
        .ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);

    public static TheoryData<string> Rules() => [.. RuleCatalog.Rules.Select(r => r.Name)];

    private static string Text(string host, string rule, bool hasPosture, int first, int last) =>
        StarterText.Write(
            new StarterChoices(
                "new",
                Nation.Find(host)!,
                new YearRange(first, last),
                RuleCatalog.Find(rule)!.Declaration,
                hasPosture
            )
        );

    private static void Runs(string text)
    {
        var files = new Dictionary<string, string>(s_shipped, StringComparer.Ordinal)
        {
            [s_path] = text,
        };
        var file = new ScenarioFileReader(
            new MemoryFileStore(files),
            new ScenarioFileOptions()
        ).Read(s_path);
        Assert.False(file.HasErrors, string.Join('\n', file.Diagnostics) + "\n" + text);
        var found = new DiagnosticCollector();
        var model = ScenarioCompiler.Compile(file.Scenario!, found);
        Assert.True(model is not null, string.Join('\n', found.Items) + "\n" + text);
        Assert.NotNull(EvaluationResult.Run(model, found));
        Assert.DoesNotContain(found.Items, d => d.Severity == Severity.Error);
        Assert.Equal(text, ScenarioLayout.Of(text));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_combination_of_choices_runs(string rule)
    {
        foreach (var nation in Nation.Known)
        {
            foreach (var hasPosture in new[] { false, true })
            {
                Runs(Text(nation.Id, rule, hasPosture, 2026, 2030));
            }
        }

        foreach (var (first, last) in new[] { (1990, 1991), (2005, 2005), (2010, 2069) })
        {
            Runs(Text("japan", rule, hasPosture: false, first, last));
            Runs(Text("germany", rule, hasPosture: true, first, last));
        }
    }

    [Fact]
    public void A_known_host_brings_its_currency_and_series()
    {
        var text = Text("korea", "escalate", hasPosture: false, 2026, 2030);
        Assert.Contains(
            "    KRW: { series: krw-per-usd, then: hold }\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    troops: { series: us-troops-korea, then: hold }\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("            base: 1 tn KRW\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "            # cap (optional): Most growth of a year. Holds a share or rate such as 2.5 %; -50 % to 100 %.\n",
            text,
            StringComparison.Ordinal
        );
    }
}
