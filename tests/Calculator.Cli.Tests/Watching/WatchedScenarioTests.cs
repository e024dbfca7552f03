using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Cli.Watching;

namespace Calculator.Cli.Tests.Watching;

/// <summary>A scenario that is looked at runs when it, or what it extends, has been saved.</summary>
public sealed class WatchedScenarioTests : VerbTest
{
    private const string Base = """
        scenario: base
        years: 2024-2025
        report: { currency: USD }
        hosts:
          japan:
            troops: 50_000
            agreements:
              pact:
                term: 2024-2025
                lines:
                  labor: { rule: schedule, amounts: { 2024: 1 bn USD, 2025: 2 bn USD } }
        """;

    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private WatchedScenario Watched()
    {
        Write("base.yaml", Base);
        var path = Write("mine.yaml", "scenario: mine\nextends: base.yaml\n");
        var watched = new WatchedScenario(
            new Terminal(_output, _error, isQuiet: false, isRedirected: true),
            path,
            new LoadOptions()
        );
        Assert.True(watched.Look());
        Assert.False(watched.Look());
        _output.GetStringBuilder().Clear();
        return watched;
    }

    /// <summary>The first look sees the change, the second that the file has come to rest.</summary>
    private static void Saved(WatchedScenario watched)
    {
        Assert.False(watched.Look());
        Assert.True(watched.Look());
        Assert.False(watched.Look());
    }

    [Fact]
    public void What_moved_is_told_with_its_change()
    {
        var watched = Watched();
        // 1 bn more than 1 bn in 2024, 2 % more than 2 bn in 2025: the first is the larger change.
        Write(
            "mine.yaml",
            "scenario: mine\nextends: base.yaml\nhosts: { japan: { agreements: { pact: { lines: { labor: { amounts: { 2024: 2 bn USD, 2025: 2.04 bn USD } } } } } } }\n"
        );
        Saved(watched);
        var output = _output.ToString();
        Assert.StartsWith("changed:\n", output, StringComparison.Ordinal);
        Assert.Contains(
            ", FY2024: 1.000 -> 2.000 bn USD (+1.000, +100.0 %), and in another year\n",
            output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("FY2024: 50,000", output, StringComparison.Ordinal);
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void What_it_extends_is_watched_too()
    {
        var watched = Watched();
        Assert.Contains(Path.Combine(Folder, "base.yaml"), watched.Files);
        Write("base.yaml", Base.Replace("50_000", "40_000", StringComparison.Ordinal));
        Saved(watched);
        Assert.Contains(
            ": 50,000 -> 40,000 person (-10,000, -20.0 %)",
            _output.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_comment_moves_nothing()
    {
        var watched = Watched();
        Write("mine.yaml", "# mine\nscenario: mine\nextends: base.yaml\n");
        Saved(watched);
        Assert.Equal("changed; no headline number moved\n", _output.ToString());
    }

    [Fact]
    public void A_file_saved_with_the_same_content_is_not_run()
    {
        var watched = Watched();
        File.SetLastWriteTimeUtc(
            Path.Combine(Folder, "mine.yaml"),
            new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc)
        );
        Assert.False(watched.Look());
        Assert.False(watched.Look());
    }

    [Fact]
    public void A_broken_save_keeps_the_last_good_results()
    {
        var watched = Watched();
        Write("mine.yaml", "scenario: mine\nextends: base.yaml\nyeers: 2024\n");
        Saved(watched);
        Assert.Equal("", _output.ToString());
        Assert.Contains("mine.yaml:3:1: error SCN001", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("are kept", _error.ToString(), StringComparison.Ordinal);

        Write(
            "mine.yaml",
            "scenario: mine\nextends: base.yaml\nhosts: { japan: { troops: 60_000 } }\n"
        );
        Saved(watched);
        Assert.Contains(
            ": 50,000 -> 60,000 person (+10,000, +20.0 %)",
            _output.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_is_gone_for_a_while_is_an_error_until_it_is_back()
    {
        var watched = Watched();
        File.Delete(Path.Combine(Folder, "mine.yaml"));
        Saved(watched);
        Assert.Contains("error: ", _error.ToString(), StringComparison.Ordinal);
        Write("mine.yaml", "scenario: mine\nextends: base.yaml\n");
        Saved(watched);
        Assert.Equal("changed; no headline number moved\n", _output.ToString());
    }
}
