using Calculator.Cli.Files;

namespace Calculator.Cli.Tests.Files;

public sealed class SingleFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_written_with_the_folders_above_it_and_nothing_is_left_beside_it()
    {
        var path = _folder.Below("a/b.yaml");
        SingleFile.Write(path, "one"u8, overwrite: false);
        Assert.Equal("one", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Below("a")));
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_where_that_is_asked_for()
    {
        var path = _folder.Write("a.yaml", "one");
        Assert.Throws<IOException>(() => SingleFile.Write(path, "two"u8, overwrite: false));
        Assert.Equal("one", File.ReadAllText(path));
        SingleFile.Write(path, "two"u8, overwrite: true);
        Assert.Equal("two", File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_is_no_file_to_write()
    {
        var failure = Assert.Throws<IOException>(() => SingleFile.Require(_folder.Path));
        Assert.Contains(
            "is a folder; name a file to write",
            failure.Message,
            StringComparison.Ordinal
        );
    }
}
