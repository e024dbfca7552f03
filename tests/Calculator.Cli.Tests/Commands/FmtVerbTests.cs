namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance fmt</c> lays files out, and leaves those alone that have errors.</summary>
public sealed class FmtVerbTests : VerbTest
{
    private const string Wide =
        "scenario:   a\nyears: 2024\nhosts:\n    japan: {troops: 5}   # few\n";

    private const string Laid = "scenario: a\nyears: 2024\nhosts:\n  japan: { troops: 5 } # few\n";

    [Fact]
    public async Task A_file_is_laid_out_once()
    {
        var path = Write("a.yaml", Wide);
        Assert.Equal(
            (1, "{folder}/a.yaml: would be laid out\n", ""),
            await Run("fmt", path, "--check")
        );
        Assert.Equal(Wide, Read("a.yaml"));
        Assert.Equal((0, "{folder}/a.yaml: laid out\n", ""), await Run("fmt", path));
        Assert.Equal(Laid, Read("a.yaml"));
        Assert.Equal((0, "", ""), await Run("fmt", path, "--check"));
        Assert.Equal(["a.yaml"], Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)));
    }

    [Fact]
    public async Task A_file_with_errors_stays_as_it_is_and_the_others_are_laid_out()
    {
        var (bad, good) = (Write("bad.yaml", Wide + "yeers:   1\n"), Write("a.yaml", Wide));
        var (code, _, error) = await Run("fmt", bad, good);
        Assert.Equal(1, code);
        Assert.Contains("bad.yaml:5:1: error SCN001", error, StringComparison.Ordinal);
        Assert.Equal(Wide + "yeers:   1\n", Read("bad.yaml"));
        Assert.Equal(Laid, Read("a.yaml"));
    }
}
