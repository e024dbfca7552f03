using Calculator.Reporting.Files;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Files;

public sealed class ReferenceTextTests
{
    [Fact]
    public void The_reference_documentation_is_up_to_date() =>
        Assert.Equal(
            ReferenceText.Markdown(),
            File.ReadAllText(Path.Combine(Repository.Root, "src", "docs", "reference.md"))
                .ReplaceLineEndings("\n")
        );
}
