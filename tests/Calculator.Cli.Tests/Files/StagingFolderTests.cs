using Calculator.Cli.Files;

namespace Calculator.Cli.Tests.Files;

public sealed class StagingFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_and_old_content_wait_inside_and_go_with_it()
    {
        var path = _folder.Write("a.csv", "old");
        using (var staging = new StagingFolder(_folder.Path))
        {
            staging.Write("charts/b.svg", "new"u8);
            staging.Keep(path, "a.csv");
            Assert.Equal("new", File.ReadAllText(staging.New("charts/b.svg")));
            Assert.Equal("old", File.ReadAllText(staging.Old("a.csv")));
        }

        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Path));
    }

    /// <summary>What a killed run kept is put back; no process has the number 2^31 - 1.</summary>
    [Fact]
    public void After_a_killed_run_the_old_files_are_put_back()
    {
        var path = _folder.Write("a.csv", "half new");
        _folder.Write(".alliance-2147483647/old/a.csv", "old");
        StagingFolder.ClearUp(_folder.Path);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_run_that_was_done_puts_nothing_back()
    {
        var path = _folder.Write("a.csv", "new");
        _folder.Write(".alliance-2147483647.done/old/a.csv", "old");
        StagingFolder.ClearUp(_folder.Path);
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Path));
    }
}
