using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.ScenarioFiles.Tests.Reading;

public sealed class SettingReaderTests
{
    private static (Setting? Setting, PositionedDiagnostics Found) Read(string text)
    {
        var found = new PositionedDiagnostics();
        return (SettingReader.Read(text, 2, found), found);
    }

    [Fact]
    public void Steps_and_value_have_their_places_in_what_was_typed()
    {
        var setting = Read("a.b-c = { value: 3 %, source: me }").Setting!;
        Assert.Equal(["a", "b-c"], setting.Steps.Select(s => s.Key));
        Assert.Equal([1, 3], setting.Steps.Select(s => s.Position.Column));
        var value = Assert.IsType<MapNode>(setting.Value).Find("value")!.Value;
        Assert.Equal("--set 2:1:18", value.Position.ToString());
        Assert.Equal("3 %", Assert.IsType<TextNode>(value).Text);
        Assert.Equal("a.b-c = { value: 3 %, source: me }", value.Position.File.Text);
    }

    [Fact]
    public void The_first_sign_ends_the_path() =>
        Assert.Equal("x=y", Assert.IsType<TextNode>(Read("title=x=y").Setting!.Value).Text);

    [Theory]
    [InlineData("", "SET001", 1)]
    [InlineData("economy", "SET001", 1)]
    [InlineData("=3", "SET002", 1)]
    [InlineData("a..b=3", "SET002", 3)]
    [InlineData("a.b. =3", "SET002", 6)]
    [InlineData("a.b\u0007=3", "SET002", 3)]
    [InlineData("a=", "SET003", 2)]
    [InlineData("a=  ", "SET003", 2)]
    [InlineData("a=~", "SET003", 2)]
    [InlineData("a=null", "SET003", 2)]
    [InlineData("a={b: 3", "YML001", 3)]
    [InlineData("a=\"b", "YML001", 3)]
    [InlineData("a=*b", "YML002", 3)]
    [InlineData("a={b: 1, b: 2}", "YML007", 10)]
    public void A_mistake_is_told_at_its_place(string text, string code, int column)
    {
        var (setting, found) = Read(text);
        var error = Assert.Single(found.Items);
        Assert.Equal((code, column), (error.Diagnostic.Code, error.Position!.Column));
        Assert.True(setting is null || found.HasErrors);
        Assert.Equal(text, error.Position.File.Text);
    }

    [Fact]
    public void A_path_is_no_deeper_than_a_document() =>
        Assert.Equal(
            "SET002",
            Assert
                .Single(Read(string.Join('.', Enumerable.Repeat("a", 100_000)) + "=1").Found.Items)
                .Diagnostic.Code
        );
}
