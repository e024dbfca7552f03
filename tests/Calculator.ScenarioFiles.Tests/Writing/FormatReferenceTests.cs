using Calculator.ScenarioFiles.Writing;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Writing;

/// <summary>The pages on the format are made from its declaration.</summary>
public sealed class FormatReferenceTests
{
    private static readonly Snapshot s_docs = new("")
    {
        Folder = Path.Combine(Repository.Root, "src/docs"),
    };

    [Fact]
    public void The_page_of_keys_is_current() =>
        s_docs.Match("scenario-keys.md", FormatReference.Markdown());

    [Fact]
    public void The_tables_of_the_format_are_current() =>
        s_docs.Match(
            "scenario-format.md",
            FormatReference.Renew(
                File.ReadAllText(Path.Combine(s_docs.Folder, "scenario-format.md"))
            )
        );

    [Fact]
    public void A_table_is_renewed_behind_its_mark_and_the_rest_stays()
    {
        var text = FormatReference.Renew("a\n\n<!-- keys of ring -->\n\n| old |\n| --- |\n\nb\n");
        Assert.StartsWith(
            "a\n\n<!-- keys of ring -->\n\n| key | meaning |",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "| `radius` | The distance around the point. | a distance such as 1_000 km: more than 0 | required |\n\nb\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Equal(text, FormatReference.Renew(text));
    }
}
