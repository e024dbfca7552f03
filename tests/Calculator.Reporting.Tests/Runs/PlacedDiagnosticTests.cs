using Calculator.Core.Diagnostics;
using Calculator.Reporting.Runs;

namespace Calculator.Reporting.Tests.Runs;

public sealed class PlacedDiagnosticTests
{
    private static readonly Diagnostic s_diagnostic = new("X1", Severity.Warning, "a.b", "a thing");

    [Fact]
    public void A_sentence_names_the_file_without_its_folder() =>
        Assert.Equal(
            "s.yaml:3: a thing",
            new PlacedDiagnostic(s_diagnostic, new SourcePlace("/home/me/s.yaml", 3, 7)).Sentence
        );

    [Fact]
    public void Without_a_place_the_message_stands_alone() =>
        Assert.Equal("a thing", new PlacedDiagnostic(s_diagnostic, null).Sentence);

    [Fact]
    public void A_place_is_written_as_editors_read_it() =>
        Assert.Equal("s.yaml:3:7", new SourcePlace("folder/s.yaml", 3, 7).ToString());
}
