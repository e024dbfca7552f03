using System.Text;
using Calculator.Cli.Files;

namespace Calculator.Cli.Tests.Files;

public sealed class RecordingFileStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_read_are_noted_and_a_pending_one_counts_as_written()
    {
        var path = _folder.Write("a.yaml", "one");
        var pending = _folder.Below("new.yaml");
        var store = new RecordingFileStore { Pending = (pending, "two"u8.ToArray()) };
        Assert.True(store.Exists(pending));
        Assert.Equal("two"u8.ToArray(), store.ReadBytes(pending, 100));
        Assert.Equal("one"u8.ToArray(), store.ReadBytes(path, 100));
        Assert.Equal([path], store.Files.Keys);
    }

    [Theory]
    [InlineData("scenario: a-b\ntitle: t\n", "a-b")]
    [InlineData("# first\nscenario: 'a' # the id\n", "a")]
    [InlineData("{ \"scenario\": \"a\", \"title\": \"t\" }", "a")]
    [InlineData("\uFEFFscenario: a\r\n", "a")]
    [InlineData("title: t\n", null)]
    public void The_id_of_a_file_is_seen_in_its_lines(string text, string? id) =>
        Assert.Equal(id, RecordingFileStore.IdOf(Encoding.UTF8.GetBytes(text)));
}
