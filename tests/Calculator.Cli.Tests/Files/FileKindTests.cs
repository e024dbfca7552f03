using Calculator.Cli.Files;

namespace Calculator.Cli.Tests.Files;

public sealed class FileKindTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_device_is_told_from_a_file_also_through_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The system does not tell.");
        var link = _folder.Below("link");
        File.CreateSymbolicLink(link, "/dev/null");
        Assert.Equal("a device", FileKind.Special("/dev/null"));
        Assert.Equal("a device", FileKind.Special(link));
    }

    [Fact]
    public void Files_folders_and_nothing_are_not_special()
    {
        Assert.Null(FileKind.Special(_folder.Write("a", "")));
        Assert.Null(FileKind.Special(_folder.Path));
        Assert.Null(FileKind.Special(_folder.Below("nowhere")));
    }
}
