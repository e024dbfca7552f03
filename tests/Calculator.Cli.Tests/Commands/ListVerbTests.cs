namespace Calculator.Cli.Tests.Commands;

public sealed class ListVerbTests : VerbTest
{
    [Fact]
    public async Task A_scenario_with_errors_is_listed_with_how_to_see_them()
    {
        Write("bad.yaml", "scenario: bad\nyeers: 2022\n");
        Write(
            "good.yaml",
            "scenario: good\ntitle: Good\nyears: 2022\nquestion: Why?\nhosts: { japan: { troops: 5 } }\nalternatives: { a: { title: Other } }\n"
        );
        var (code, output, _) = await Run("list", "--folder", Folder);
        Assert.Equal(0, code);
        Assert.Equal(
            """
            {folder}/bad.yaml
              (has errors: alliance validate {folder}/bad.yaml)

            good   {folder}/good.yaml
              Good (2022)
              Why?
              --alternative a: Other


            """.ReplaceLineEndings("\n"),
            output
        );
    }
}
