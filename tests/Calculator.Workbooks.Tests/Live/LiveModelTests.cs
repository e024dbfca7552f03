using System.Collections.Immutable;
using Calculator.Reporting;
using Calculator.TestSupport;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Live;

public sealed class LiveModelTests
{
    private const string Scenario = """
        scenario: s
        years: 2022-2024
        report: { currency: JPY }
        hosts:
          japan:
            agreements:
              sma:
                term: 2022-2024
                lines:
                  labor: { rule: level, amount: 100 JPY }
        """;

    private static Report With(params (string Name, string Title, string Yaml)[] alternatives) =>
        new("s", "Scenario", "JPY", "then-year", TestScenario.Run(Scenario))
        {
            Alternatives =
            [
                .. alternatives.Select(a => new ReportCase(
                    a.Name,
                    a.Title,
                    "JPY",
                    "then-year",
                    TestScenario.Run(a.Yaml),
                    ImmutableDictionary<string, string>.Empty
                )),
            ],
        };

    private static string Changed(string from, string to) =>
        Scenario.Replace(from, to, StringComparison.Ordinal);

    [Fact]
    public void A_scenario_without_alternatives_has_no_switch()
    {
        var model = new LiveModel(With());
        Assert.False(model.HasSwitch);
        Assert.All(model.Inputs, i => Assert.False(i.IsSwitched));
        Assert.DoesNotContain("scenario", Workbook.Of(With()).Names.Keys);
    }

    [Fact]
    public void What_all_cases_share_stands_once()
    {
        var model = new LiveModel(
            With(("low", "Low", Changed("100 JPY", "50 JPY")), ("same", "Same", Scenario))
        );
        var amount = model.Inputs.Single(i => i.Id == "japan.sma.labor.amount");
        Assert.Equal(
            ["japan.sma.labor.amount@base", "japan.sma.labor.amount@low"],
            amount.Stated.Select(s => s.Id)
        );
        Assert.Equal([0, 1, 0], amount.StatementOfCase);
        Assert.All(model.Inputs.Where(i => i != amount), i => Assert.Single(i.Stated));
    }

    [Fact]
    public void A_line_that_only_an_alternative_has_counts_nothing_in_the_scenario()
    {
        var more = Scenario + "\n          utilities: { rule: level, amount: 20 JPY }";
        var model = new LiveModel(With(("more", "More", more)));
        Assert.NotNull(model.Find("japan.sma.utilities"));
        Assert.Equal([0, 0, 0], model.Values("japan.sma.utilities"));
        Assert.Equal([100, 100, 100], model.Values("support.total"));
    }

    [Fact]
    public void A_figure_of_another_shape_has_an_input_of_its_own()
    {
        var byYear = Changed("100 JPY", "{ 2022: 1 JPY, 2023: 2 JPY, 2024: 3 JPY }");
        var model = new LiveModel(With(("path", "Path", byYear)));
        Assert.Contains(model.Inputs, i => i.Id == "japan.sma.labor.amount" && !i.IsByYear);
        Assert.Contains(model.Inputs, i => i.Id == "japan.sma.labor.amount@path" && i.IsByYear);
    }

    [Theory]
    [InlineData("base", "years: 2022-2024", "its name can't be told")]
    [InlineData("LOW", "years: 2022-2024", "its name can't be told")]
    [InlineData("l*", "years: 2022-2024", "its name has a sign")]
    [InlineData("short", "years: 2022-2023", "it covers other years, 2022-2023")]
    public void What_has_no_place_beside_the_scenario_is_left_out_and_told(
        string name,
        string years,
        string reason
    )
    {
        var report = With(
            ("low", "Low", Changed("100 JPY", "50 JPY")),
            (name, "Other", Changed("years: 2022-2024", years))
        );
        var model = new LiveModel(report);
        Assert.Equal(["base", "low"], model.Cases.Select(c => c.Name));
        var left = Assert.Single(model.LeftOut);
        Assert.Equal(name, left.Name);
        Assert.StartsWith(reason, left.Reason, StringComparison.Ordinal);
        Assert.Contains(
            Workbook.Of(report).Cells["About"].Values,
            c => c.Text?.Contains(reason, StringComparison.Ordinal) == true
        );
    }

    [Fact]
    public void Names_and_titles_that_look_like_formulas_are_text()
    {
        var workbook = Workbook.Of(
            With(
                ("=1+1", "=HYPERLINK(\"http://x\")", Changed("100 JPY", "50 JPY")),
                ("+x", "@SUM(A1)", Changed("100 JPY", "60 JPY"))
            )
        );
        foreach (var text in new[] { "=1+1", "=HYPERLINK(\"http://x\")", "+x", "@SUM(A1)" })
        {
            var cells = workbook.Cells["Inputs"].Values.Where(c => c.Text == text).ToArray();
            Assert.NotEmpty(cells);
            Assert.All(cells, c => Assert.Null(c.Formula));
        }

        Assert.DoesNotContain(
            workbook.Cells.Values.SelectMany(c => c.Values),
            c => c.Formula?.Contains("HYPERLINK", StringComparison.OrdinalIgnoreCase) == true
        );
    }
}
