using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.TestSupport;
using Calculator.Workbooks.Checks;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Tests.Checks;

public sealed class ModelChecksTests
{
    public static TheoryData<string> Scenarios() => [.. ShippedReports.Ids];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_check_holds_in_every_case_and_year_of_a_shipped_scenario(string id)
    {
        var model = new LiveModel(ShippedReports.WithAlternatives(id));
        var broken =
            from check in ModelChecks.Of(model)
            from @case in model.Cases.Index()
            from year in model.Years.Years
            where !check.Holds(@case.Index, @case.Item.Result, year)
            select $"{check.Id}, {@case.Item.Name}, {year}";
        Assert.Empty(broken);
    }

    /// <summary>As lines of the model, whose units are checked when it is built.</summary>
    [Theory]
    [InlineData("japan-2022")]
    [InlineData("korea-sma-12")]
    [InlineData("gao-21-270")]
    [InlineData("okinawa-guam")]
    public void The_units_of_a_check_agree(string id)
    {
        var report = ShippedReports.Of(id);
        var builder = new ModelBuilder(report.Result.Model.Years);
        foreach (var line in report.Result.Model.Lines)
        {
            builder.Add(line);
        }

        var checks = ModelChecks.Of(new LiveModel(report));
        foreach (var check in checks)
        {
            builder.Add(new Line($"check.{check.Id}", check.Title, Unit.Ratio, check.OfCases[0]!));
        }

        var diagnostics = new DiagnosticCollector();
        Assert.NotNull(builder.Build(diagnostics));
        Assert.Empty(diagnostics.Items);
        Assert.NotEmpty(checks);
    }

    [Fact]
    public void A_case_without_the_lines_has_no_formula()
    {
        var report = ShippedReports.WithAlternatives("korea-sma-12");
        var model = new LiveModel(
            report with
            {
                Alternatives =
                [
                    new(
                        "empty",
                        "Nothing paid",
                        report.Currency,
                        report.Basis,
                        TestScenario.Run(
                            "scenario: s\nyears: 2026-2030\nreport: { currency: KRW }\nhosts: { korea: { troops: 1 } }"
                        ),
                        report.Positions
                    ),
                ],
            }
        );
        Assert.Empty(model.LeftOut);
        var check = ModelChecks.Of(model).Single(c => c.Id == "support-by-category");
        Assert.NotNull(check.OfCases[0]);
        Assert.Null(check.OfCases[1]);
    }
}
