using Calculator.Cli.Loading;
using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Loading;

public sealed class FileCheckTests
{
    private static FileCheck Check(string text, bool withAlternatives = false)
    {
        var file = new ScenarioFileReader(
            new MemoryFileStore(
                new Dictionary<string, string>(StringComparer.Ordinal) { ["/s/test.yaml"] = text }
            ),
            new ScenarioFileOptions()
        ).Read("/s/test.yaml");
        var check = new FileCheck(new FileSource(file));
        if (withAlternatives)
        {
            check.CheckAlternatives();
        }

        return check;
    }

    private static readonly string s_good = TestScenario.OneAgreement(
        "labor: { rule: level, amount: 5 JPY, source: s }"
    );

    [Fact]
    public void A_good_file_is_compiled_and_its_warnings_have_places()
    {
        var check = Check(s_good);
        Assert.False(check.HasErrors);
        Assert.NotNull(check.Compiled);
        Assert.All(check.Diagnostics, d => Assert.NotNull(d.Position));
        Assert.Contains(check.Diagnostics, d => d.Diagnostic.Code == "SCN010");
    }

    [Fact]
    public void Errors_and_warnings_are_told_by_line()
    {
        var check = Check(s_good + "\nyeers: 2022\n");
        Assert.True(check.HasErrors);
        var lines = check.Diagnostics.Select(d => d.Position!.Line).ToArray();
        Assert.Equal(lines.Order(), lines);
    }

    [Fact]
    public void Of_alternatives_only_errors_are_told_and_only_where_they_are_checked()
    {
        var text = s_good + "\nalternatives: { bad: { yeers: 2022 }, good: { title: Good } }\n";
        Assert.False(Check(text).HasErrors);
        var checkedToo = Check(text, withAlternatives: true);
        var error = Assert.Single(
            checkedToo.Diagnostics,
            d => d.Diagnostic.Severity == Severity.Error
        );
        Assert.Equal("SCN001", error.Diagnostic.Code);
        Assert.Equal(Check(text).Diagnostics.Count + 1, checkedToo.Diagnostics.Count);
    }
}
