using Calculator.Cli.Files;

namespace Calculator.Cli.Tests.Files;

public sealed class DiskFileStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private readonly DiskFileStore _store = new();

    [Fact]
    public void A_file_up_to_the_limit_is_read_and_one_byte_more_is_not()
    {
        var path = _folder.Write("a.yaml", "12345");
        Assert.Equal("12345"u8.ToArray(), _store.ReadBytes(path, 5));
        var failure = Assert.Throws<IOException>(() => _store.ReadBytes(path, 4));
        Assert.Equal($"'{path}' has 5 bytes; at most 4 are read", failure.Message);
    }

    [Fact]
    public void Yaml_files_come_in_name_order_without_those_below()
    {
        foreach (var name in new[] { "b.yaml", "a.yaml", "c.json", "below/d.yaml" })
        {
            _folder.Write(name, "");
        }

        Assert.Equal(
            [_folder.Below("a.yaml"), _folder.Below("b.yaml")],
            _store.YamlFiles(_folder.Path)
        );
        Assert.Empty(_store.YamlFiles(_folder.Below("nowhere")));
    }
}
