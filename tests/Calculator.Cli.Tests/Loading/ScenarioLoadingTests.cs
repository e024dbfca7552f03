using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Reporting.Runs;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Loading;

public sealed class ScenarioLoadingTests : IDisposable
{
    private const string Path = "/s/test.yaml";
    private static readonly string s_good = TestScenario.OneAgreement(
        "labor: { rule: level, amount: 5 JPY, source: s }"
    );

    private readonly StringWriter _errors = new();

    public void Dispose() => _errors.Dispose();

    private ScenarioRun? Run(string yaml, LoadOptions options) =>
        ScenarioLoading.Run(
            new Terminal(TextWriter.Null, _errors, isQuiet: true, isRedirected: true),
            Path,
            options,
            new MemoryFileStore(
                new Dictionary<string, string>(StringComparer.Ordinal) { [Path] = yaml }
            )
        );

    [Fact]
    public void A_good_file_is_run_and_nothing_is_printed()
    {
        Assert.Equal(5, Run(s_good, new LoadOptions())!.Result.Value("support.total", 2022));
        Assert.Empty(_errors.ToString());
    }

    [Fact]
    public void An_alternative_is_run_by_its_name()
    {
        var yaml =
            s_good
            + "\nalternatives: { more: { hosts: { japan: { agreements: { sma: { lines: { labor: { amount: 7 JPY } } } } } } } }\n";
        var run = Run(yaml, new LoadOptions { Alternative = "more" })!;
        Assert.Equal(("test-more", 7), (run.Scenario.Id, run.Result.Value("support.total", 2022)));
        Assert.Empty(run.Alternatives);
    }

    /// <summary>A verb that asks for no alternative is not stopped by one; run and validate tell of it.</summary>
    [Fact]
    public void An_error_in_an_alternative_counts_where_alternatives_are_checked()
    {
        var yaml = s_good + "\nalternatives: { less: { yeers: 2022 } }\n";
        Assert.NotNull(Run(yaml, new LoadOptions()));
        Assert.Empty(_errors.ToString());
        Assert.Null(Run(yaml, new LoadOptions { ChecksAlternatives = true }));
        Assert.Contains("error SCN001", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("did you mean 'years'?", _errors.ToString(), StringComparison.Ordinal);
    }
}
