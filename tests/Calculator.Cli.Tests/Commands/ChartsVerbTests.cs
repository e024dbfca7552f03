namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance charts</c>.</summary>
public sealed class ChartsVerbTests : ProgramTest
{
    [Fact]
    public void Charts_can_be_chosen_and_themed()
    {
        Assert.Equal(
            0,
            Alliance(
                "charts",
                Scenario("japan-2022"),
                "--only",
                "who-pays",
                "--theme",
                "dark",
                "--size",
                "square",
                "-q"
            ).Code
        );
        Assert.Equal(
            ["who-pays.png"],
            Directory
                .EnumerateFiles(Path.Combine(Folder, "out", "japan-2022", "charts"))
                .Select(Path.GetFileName)
        );
        Assert.Contains(
            "support-by-category",
            Alliance("charts", "--list").Output,
            StringComparison.Ordinal
        );
        var (code, _, error) = Alliance("charts", Scenario("japan-2022"), "--only", "who-pay");
        Assert.Equal(2, code);
        Assert.Contains("did you mean 'who-pays'?", error, StringComparison.Ordinal);
    }
}
