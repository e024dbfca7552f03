using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Commands;

public sealed class SchemaVerbTests : VerbTest
{
    [Fact]
    public async Task The_schema_is_the_shipped_one()
    {
        var (code, output, error) = await Run("schema");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Scenarios, "schema.json")),
            output
        );
    }
}
