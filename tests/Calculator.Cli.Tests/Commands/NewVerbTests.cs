namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance new</c> writes a scenario that is valid as it is.</summary>
public sealed class NewVerbTests : VerbTest
{
    private string Target => Path.Combine(Folder, "mine.yaml");

    [Fact]
    public async Task A_new_scenario_is_valid_and_another_does_not_replace_it()
    {
        var (code, _, error) = await Run("new", "mine", "--host", "ROK", "-o", Target);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(0, (await Run("validate", Target)).Code);
        var text = Read("mine.yaml");
        Assert.Contains("  korea:\n", text, StringComparison.Ordinal);
        Assert.Equal(3, (await Run("new", "mine", "--host", "japan", "-o", Target)).Code);
        Assert.Equal(text, Read("mine.yaml"));
    }

    [Theory]
    [InlineData("--host", "germny", "did you mean 'germany'?")]
    [InlineData("--rule", "levl", "did you mean 'level'?")]
    [InlineData("--years", "soon", "fiscal years such as 2022-2026")]
    [InlineData("--years", "2000-2099", "at most 60")]
    public async Task A_choice_that_is_none_is_told(string option, string value, string told)
    {
        var (code, _, error) = await Run("new", "mine", option, value, "-o", Target);
        Assert.Equal(2, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task An_id_that_is_none_is_told_at_its_place()
    {
        var (code, _, error) = await Run("new", "My scenario", "-o", Target);
        Assert.Equal(2, code);
        Assert.Contains("error SCN008", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }
}
