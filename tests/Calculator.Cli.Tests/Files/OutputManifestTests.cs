using System.Text;
using Calculator.Cli.Files;

namespace Calculator.Cli.Tests.Files;

public sealed class OutputManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private OutputManifest Read(string text)
    {
        _folder.Write(OutputManifest.FileName, text);
        return OutputManifest.Read(_folder.Path);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var manifest = Read(
            Encoding.UTF8.GetString(
                new OutputManifest(
                    "r",
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["charts/a.png"] = "d",
                    }
                ).Write()
            )
        );
        Assert.Equal("r", manifest.Results);
        Assert.Equal("d", manifest.Files["charts/a.png"]);
    }

    [Fact]
    public void A_file_is_the_programs_own_while_its_content_is()
    {
        var path = _folder.Write("a.csv", "one");
        var manifest = new OutputManifest(
            "",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["a.csv"] = OutputManifest.Digest("one"u8),
            }
        );
        Assert.True(manifest.Made(_folder.Path, "a.csv"));
        File.WriteAllText(path, "two");
        Assert.False(manifest.Made(_folder.Path, "a.csv"));
        Assert.False(manifest.Made(_folder.Path, "b.csv"));
    }

    /// <summary>A manifest that somebody edited must not lead out of its folder.</summary>
    [Theory]
    [InlineData("../a")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("./a")]
    public void A_name_outside_the_folder_is_left_out(string name) =>
        Assert.Empty(Read($$"""{ "results": "r", "files": { "{{name}}": "d" } }""").Files);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"files\": 1 }")]
    public void What_is_no_manifest_names_nothing(string text) =>
        Assert.Equal(OutputManifest.Empty, Read(text));
}
