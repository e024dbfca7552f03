using Calculator.TestSupport;

namespace Calculator.Cli.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly Snapshot _snapshot;

    public SnapshotTests() =>
        _snapshot = new Snapshot("")
        {
            Folder = Directory.CreateTempSubdirectory("alliance-snapshots").FullName,
            Accepts = false,
        };

    public void Dispose() => Directory.Delete(_snapshot.Folder, recursive: true);

    private string Approve(string text)
    {
        var path = Path.Combine(_snapshot.Folder, "a.txt");
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void The_same_text_passes_whatever_its_line_endings()
    {
        Approve("one\r\ntwo\r\n");
        _snapshot.Match("a.txt", "one\ntwo\n");
        Assert.Single(Directory.GetFiles(_snapshot.Folder));
    }

    [Fact]
    public void Another_text_fails_with_both_files_and_the_first_line_that_differs()
    {
        var path = Approve("one\ntwo\n");
        var failure = Assert.Throws<InvalidOperationException>(() =>
            _snapshot.Match("a.txt", "one\nthree\n")
        );
        Assert.Contains($"approved: {path}\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"received: {path}.received\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains(
            "line 2, approved: two\nline 2, received: three",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("one\nthree\n", File.ReadAllText(path + ".received"));

        // And once it is right again the received file goes.
        _snapshot.Match("a.txt", "one\ntwo\n");
        Assert.False(File.Exists(path + ".received"));
    }

    [Fact]
    public void What_is_not_there_yet_fails_until_it_is_accepted()
    {
        Assert.Throws<InvalidOperationException>(() => _snapshot.Match("b.txt", "new\n"));
        new Snapshot("") { Folder = _snapshot.Folder, Accepts = true }.Match("b.txt", "new\n");
        _snapshot.Match("b.txt", "new\n");
    }
}
