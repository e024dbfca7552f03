using Calculator.Core.Comparison;
using Calculator.Reporting.Tables;

namespace Calculator.Reporting.Tests.Tables;

public sealed class ComparedYearsTests
{
    private static (ComparedYears Years, string Sentence) Compared(string first, string second)
    {
        var (a, b) = (TestReports.Level(1, 1, first, "a"), TestReports.Level(2, 1, second, "b"));
        var years = ComparedYears.Of(new ScenarioComparison(a.Result, b.Result));
        return (years, years.Sentence(a, b));
    }

    [Theory]
    [InlineData("2022-2024", "2022-2024", "Compared: fiscal years 2022-2024.")]
    [InlineData(
        "2022-2024",
        "2024-2026",
        "Compared: fiscal years 2024. Left out: 2022-2023 of 'a', 2025-2026 of 'b'."
    )]
    [InlineData(
        "2020-2024",
        "2022-2022",
        "Compared: fiscal years 2022. Left out: 2020-2021, 2023-2024 of 'a'."
    )]
    public void The_sentence_names_the_years_and_what_is_left_out(
        string first,
        string second,
        string sentence
    ) => Assert.Equal(sentence, Compared(first, second).Sentence);

    [Fact]
    public void Years_are_left_out_where_only_one_has_them()
    {
        Assert.True(Compared("2022-2024", "2023-2024").Years.LeavesOut);
        Assert.False(Compared("2022-2024", "2022-2024").Years.LeavesOut);
    }

    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 2022 }, "2022")]
    [InlineData(new[] { 2022, 2023, 2024, 2026 }, "2022-2024, 2026")]
    [InlineData(new[] { 2020, 2022, 2023 }, "2020, 2022-2023")]
    public void Years_are_written_as_ranges(int[] years, string words) =>
        Assert.Equal(words, ComparedYears.Words(years));
}
