using Calculator.Cli.Files;
using Calculator.Cli.Importing;

namespace Calculator.Cli.Tests.Importing;

public sealed class ImportTargetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("mine.yaml", "mine")]
    [InlineData("My changes (2).yaml", "my-changes--2")]
    [InlineData("---.yaml", "imported")]
    public void The_files_name_gives_the_id(string name, string id) =>
        Assert.Equal(id, new ImportTarget(_folder.Below(name), mayReplace: false).ScenarioId);

    [Fact]
    public void A_file_that_is_there_takes_leave()
    {
        var path = _folder.Write("mine.yaml", "scenario: mine\n");
        var failure = Assert.Throws<IOException>(() =>
            new ImportTarget(path, mayReplace: false).Require(new RecordingFileStore())
        );
        Assert.Contains(
            "is there already; --force writes over it",
            failure.Message,
            StringComparison.Ordinal
        );
        new ImportTarget(path, mayReplace: true).Require(new RecordingFileStore());
    }

    /// <summary>Also under another name: a scenario of that id would extend itself.</summary>
    [Theory]
    [InlineData("base.yaml", "it would extend itself")]
    [InlineData("BASE.YAML", "would be, or is, a scenario 'base'")]
    public void A_file_of_the_scenario_is_never_the_target(string name, string reason)
    {
        var read = new RecordingFileStore();
        read.ReadBytes(_folder.Write("base.yaml", "scenario: base\n"), 100);
        var failure = Assert.Throws<IOException>(() =>
            new ImportTarget(_folder.Below(name), mayReplace: true).Require(read)
        );
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }
}
