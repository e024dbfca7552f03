namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance validate</c> tells every error.</summary>
public sealed class ValidateVerbTests : ProgramTest
{
    [Theory]
    [InlineData("run")]
    [InlineData("validate")]
    [InlineData("charts")]
    public void A_scenario_with_errors_ends_with_1_and_writes_nothing(string verb)
    {
        var bad = Write("bad.yaml", Bad);
        var (code, output, error) = Alliance(verb, bad);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("bad.yaml:2:1: error SCN001", error, StringComparison.Ordinal);
        Assert.Contains("2 | yeers: 2022", error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'years'?", error, StringComparison.Ordinal);
        Assert.Equal(["bad.yaml"], Files());
    }

    [Fact]
    public void An_alternative_with_an_error_fails_run_and_validate()
    {
        var path = Write(
            "alt.yaml",
            File.ReadAllText(Scenario("japan-headline"))
                + "\nalternatives: { less: { yeers: 2022 } }\n"
        );
        Assert.Equal(1, Alliance("validate", path).Code);
        Assert.Equal(1, Alliance(["run", path, .. Bare]).Code);
        Assert.Equal(["alt.yaml"], Files());
    }

    [Fact]
    public void All_errors_of_all_files_are_told_at_once()
    {
        var (code, _, error) = Alliance(
            "validate",
            Write("a.yaml", Bad),
            Scenario("japan-headline"),
            Write("b.yaml", "scenario: b\nyears: soon\nhosts: { japan: { troops: many } }\n")
        );
        Assert.Equal(1, code);
        Assert.Contains("a.yaml:2:1: error SCN001", error, StringComparison.Ordinal);
        Assert.Contains("b.yaml:2:8: error SCN009", error, StringComparison.Ordinal);
        Assert.Contains("b.yaml:3:27: error FIG001", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_not_read()
    {
        var path = Write("huge.yaml", "a: " + new string('x', 3_000_000));
        var (code, _, error) = Alliance("validate", path);
        Assert.Equal(3, code);
        Assert.Contains("at most 2,000,000 are read", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_out_of_theFolder_needs_leave()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "mine"));
        File.Copy(Scenario("japan-headline"), Path.Combine(Folder, "base.yaml"));
        Write("mine/s.yaml", "scenario: s\nextends: ../base.yaml\n");
        var (code, _, error) = Alliance("validate", "mine/s.yaml");
        Assert.Equal(1, code);
        Assert.Contains("--root DIR", error, StringComparison.Ordinal);
        Assert.Equal(0, Alliance("validate", "mine/s.yaml", "--root", ".").Code);
    }
}
