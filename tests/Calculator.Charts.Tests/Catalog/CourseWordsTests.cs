using Calculator.Charts.Catalog;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>How a series runs over the years.</summary>
public sealed class CourseWordsTests
{
    /// <summary>A report of the years 2022 to 2026.</summary>
    private static readonly Reporting.Report s_report = ShippedReports.OfText(
        "scenario: test\nyears: 2022-2026\nhosts: { japan: { troops: 5 } }\n"
    );

    private static string Of(double[] values, params int[] parts) =>
        CourseWords.Of(s_report, values, v => $"{v}", parts);

    [Fact]
    public void A_level_course_is_told_once()
    {
        Assert.Equal("5 in every year", Of([5, 5, 5, 5, 5]));
        Assert.Equal("5 in every year 2023-2025", Of([1, 5, 5, 5, 1], 2022, 2026));
        Assert.Equal(
            "5 in each of 2 years from 2022 to 2024",
            Of([5, double.NaN, 5, double.NaN, double.NaN])
        );
        Assert.Equal("5 in 2024", Of([double.NaN, double.NaN, 5, double.NaN, double.NaN]));
    }

    [Fact]
    public void The_ends_are_told_and_what_they_hide()
    {
        Assert.Equal("1 in 2022, 5 in 2026", Of([1, 2, 3, 4, 5]));
        Assert.Equal("1 in 2022, 2 in 2026, at most 9 (2024)", Of([1, 2, 9, 2, 2]));
        Assert.Equal("3 in 2022, 2 in 2026, at least 1 (2025)", Of([3, 2, 2, 1, 2]));
    }

    [Fact]
    public void What_begins_or_ends_in_nothing_is_told()
    {
        Assert.Equal("2 in 2022-2024, nothing from 2025 on", Of([2, 2, 2, 0, 0]));
        Assert.Equal("2 in 2024, 3 in 2026, nothing before 2024", Of([0, 0, 2, 2, 3]));
        Assert.Equal("2 in 2023-2024, nothing before 2023 and from 2025 on", Of([0, 2, 2, 0, 0]));
    }

    [Fact]
    public void Without_a_value_there_is_nothing_to_say() =>
        Assert.Equal("", Of([double.NaN, double.NaN, double.NaN, double.NaN, double.NaN]));
}
