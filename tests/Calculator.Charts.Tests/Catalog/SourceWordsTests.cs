using Calculator.Charts.Catalog;
using Calculator.Core.Quantities;

namespace Calculator.Charts.Tests.Catalog;

public sealed class SourceWordsTests
{
    private static string Sentence(params (string? Source, double Amount)[] figures) =>
        SourceWords.Sentence(
            figures.Select(f =>
                (new Figure(f.Amount, Unit.Ratio, "", "path") { Source = f.Source }, f.Amount)
            )
        );

    [Fact]
    public void The_largest_come_first_and_the_rest_is_counted() =>
        Assert.Equal(
            "Sources: D · A · F · C and 3 more, see the workbook. ",
            Sentence(("A", 8), ("B", 1), ("C", 5), ("D", 9), ("E", 2), ("F", 7), ("G", 3))
        );

    [Theory]
    [InlineData(
        "GAO-21-270, 2021-03-17: Highlights and fig. 2",
        "GAO-21-270, 2021-03-17: fast facts",
        "Source: GAO-21-270, 2021-03-17: Highlights and fig. 2; fast facts. "
    )]
    [InlineData(
        "AFP, 2013-10 (revised total)",
        "AFP, 2013-10 (36 % of 8.6 bn)",
        "Source: AFP, 2013-10: revised total; 36 % of 8.6 bn. "
    )]
    [InlineData(
        "Deni (2017), via NGAC, 2017-07-05",
        "Deni (2017), via NGAC, 2017-07-05: Baumholder",
        "Source: Deni (2017), via NGAC, 2017-07-05: Baumholder. "
    )]
    [InlineData("防衛省: 表1", "防衛省: 表2", "Source: 防衛省: 表1; 表2. ")]
    [InlineData(
        "https://example.org/a, 2020",
        "https://example.org/b, 2020",
        "Sources: https://example.org/a, 2020 · https://example.org/b, 2020. "
    )]
    public void Sources_of_one_document_are_joined(string first, string second, string expected) =>
        Assert.Equal(expected, Sentence((first, 2), (second, 1)));

    [Fact]
    public void Figures_without_a_source_are_told()
    {
        Assert.Equal("Source: A. Some figures have no source. ", Sentence(("A", 1), (null, 2)));
        Assert.Equal("The figures have no source. ", Sentence((" ", 1), (null, 2)));
        Assert.Equal("", Sentence());
    }

    [Theory]
    [InlineData("W")]
    [InlineData("源")]
    [InlineData("é")]
    [InlineData("🏳️‍🌈")]
    public void Long_unbroken_sources_are_shortened_at_whole_letters(string letter)
    {
        var sentence = Sentence([
            .. Enumerable
                .Range(0, 6)
                .Select(i => ($"{i}" + string.Concat(Enumerable.Repeat(letter, 5000)), 10.0 - i)),
        ]);
        Assert.InRange(sentence.Length, 60, 1500);
        Assert.Contains(letter + "…", sentence, StringComparison.Ordinal);
        Assert.EndsWith(" more, see the workbook. ", sentence, StringComparison.Ordinal);
    }
}
