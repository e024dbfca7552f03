using Calculator.Cli.Importing;

namespace Calculator.Cli.Tests.Importing;

public sealed class ImportSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_scenario_beside_the_output_comes_before_a_shipped_one()
    {
        var target = _folder.Below("mine.yaml");
        Assert.EndsWith(
            Path.Combine("scenarios", "japan-headline.yaml"),
            ImportSource.Find("japan-headline.yaml", target),
            StringComparison.Ordinal
        );
        var beside = _folder.Write("japan-headline.yaml", "");
        Assert.Equal(beside, ImportSource.Find("japan-headline.yaml", target));
    }

    /// <summary>The name stands in the workbook, which anybody can edit.</summary>
    [Fact]
    public void Folders_in_the_workbooks_name_are_left_out() =>
        Assert.Null(ImportSource.Find("../../etc/passwd", _folder.Below("mine.yaml")));
}
