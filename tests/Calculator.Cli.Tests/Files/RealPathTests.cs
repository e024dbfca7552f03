using Calculator.Cli.Files;

namespace Calculator.Cli.Tests.Files;

public sealed class RealPathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Links_are_followed_on_the_way_and_at_the_end()
    {
        var file = _folder.Write("real/a.yaml", "");
        Directory.CreateSymbolicLink(_folder.Below("folder"), _folder.Below("real"));
        File.CreateSymbolicLink(_folder.Below("link.yaml"), "folder/a.yaml");
        Assert.Equal(file, RealPath.Of(_folder.Below("folder/a.yaml")));
        Assert.Equal(file, RealPath.Of(_folder.Below("link.yaml")));
    }

    [Fact]
    public void What_is_not_there_is_taken_as_written() =>
        Assert.Equal(_folder.Below("new.yaml"), RealPath.Of(_folder.Below("a/../new.yaml")));

    [Fact]
    public void A_circle_of_links_is_an_error()
    {
        File.CreateSymbolicLink(_folder.Below("a"), "b");
        File.CreateSymbolicLink(_folder.Below("b"), "a");
        var failure = Assert.Throws<IOException>(() => RealPath.Of(_folder.Below("a")));
        Assert.EndsWith("leads back to itself", failure.Message, StringComparison.Ordinal);
    }
}
