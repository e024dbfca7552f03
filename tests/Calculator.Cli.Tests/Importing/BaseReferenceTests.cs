using Calculator.Cli.Importing;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Importing;

public sealed class BaseReferenceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_beside_the_output_is_named_by_its_name() =>
        Assert.Equal(
            "base.yaml",
            BaseReference.Of(_folder.Write("base.yaml", ""), _folder.Below("mine.yaml"))
        );

    [Fact]
    public void A_shipped_scenario_is_named_by_its_id_and_a_changed_copy_by_its_path()
    {
        var shipped = Path.Combine(Repository.Scenarios, "japan-headline.yaml");
        Assert.Equal("japan-headline", BaseReference.Of(shipped, _folder.Below("mine.yaml")));
        var copy = _folder.Write("copies/japan-headline.yaml", File.ReadAllText(shipped) + "\n");
        Assert.Equal(
            "copies/japan-headline.yaml",
            BaseReference.Of(copy, _folder.Below("mine.yaml"))
        );
    }
}
