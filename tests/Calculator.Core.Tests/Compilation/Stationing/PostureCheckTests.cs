using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Nobody leaves before coming, and no site holds more than it can.</summary>
public sealed class PostureCheckTests
{
    [Theory]
    [InlineData(
        "a: { change: move, unit: marines, to: guam, personnel: 9_000, start: 2024 }",
        "POS003",
        "more persons of 'marines' from 'okinawa'"
    )]
    [InlineData(
        "a: { change: move, unit: marines, to: yokosuka, start: 2024 }",
        "POS004",
        "'yokosuka' holds 9,000 persons, but 14,000 are there in 2024"
    )]
    [InlineData(
        "a: { change: move, unit: marines, to: guam, start: 2024 }\nb: { change: withdraw, unit: marines, from: okinawa, personnel: 1, start: 2025 }",
        "POS003",
        "leave before it has come"
    )]
    public void Impossible_changes_are_told(string changes, string code, string words)
    {
        var error = TestScenario.Errors(PostureScenario.Yaml(changes))[0];
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Contains(
            words,
            error.Diagnostic.Message + error.Diagnostic.Allowed,
            StringComparison.Ordinal
        );
    }

    /// <summary>9,000 is what Yokosuka holds: 6,000 and 3,000 fit, one more does not.</summary>
    [Theory]
    [InlineData("3_000", 0)]
    [InlineData("3_001", 1)]
    public void The_end_of_the_capacity_counts(string persons, int errors) =>
        Assert.Equal(
            errors,
            TestScenario
                .Errors(
                    PostureScenario.Yaml(
                        $"a: {{ change: move, unit: marines, to: yokosuka, personnel: {persons}, start: 2024 }}"
                    )
                )
                .Count
        );
}
