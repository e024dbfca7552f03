using Calculator.ScenarioFiles.Documents;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>Each mistake gives its error at its place. A case replaces one line of a good scenario.</summary>
public sealed class BadScenarioTests
{
    /// <summary>The good scenario; line numbers count from 1.</summary>
    internal static readonly string[] Good =
    [
        "scenario: good", // 1
        "years: 2022-2024", // 2
        "report: { currency: USD }", // 3
        "economy:", // 4
        "  exchange-rates: { JPY: 115.9 JPY/USD }", // 5
        "  indices: { cpi: { value: 2 %, source: x } }", // 6
        "hosts:", // 7
        "  japan:", // 8
        "    troops: 55_000", // 9
        "    bills: { power: 38 bn JPY }", // 10
        "    agreements:", // 11
        "      sma:", // 12
        "        term: 2022-2024", // 13
        "        source: x", // 14
        "        lines:", // 15
        "          labor: { rule: level, amount: 156.5 bn JPY }", // 16
        "          utilities: { rule: share, of: power, share: 61 %, ceiling: 24.9 bn JPY }", // 17
        "          other: { rule: escalate, base: 1 bn JPY, index: cpi, cap: 4 % }", // 18
        "    sender-costs:", // 19
        "      all: { rule: level, amount: 5 bn USD }", // 20
    ];

    [Fact]
    public void The_good_scenario_is_good() =>
        Assert.Empty(TestScenario.Errors(string.Join('\n', Good)));

    [Theory]
    [InlineData(1, "scenaro: good", "SCN001", 1, 1, "unknown key 'scenaro'", "scenario")]
    [InlineData(1, "scenario: Good One", "SCN008", 1, 11, "can't be a scenario's id", null)]
    [InlineData(2, "years: 2026-2022", "SCN009", 2, 8, "no span of fiscal years", null)]
    [InlineData(2, "years: 1000-2000", "SCN009", 2, 8, "no span of fiscal years", null)]
    [InlineData(2, "# no years", "SCN002", 1, 1, "'years' is missing", null)]
    [InlineData(3, "report: { currency: dollars }", "SCN011", 3, 21, "no currency code", null)]
    [InlineData(
        3,
        "report: { currency: USD, basis: 2022 dollars }",
        "SCN012",
        3,
        33,
        "no price basis",
        null
    )]
    [InlineData(
        3,
        "report: { currency: USD, calendar: jpan }",
        "SCN005",
        3,
        36,
        "'jpan' is no calendar",
        "japan"
    )]
    [InlineData(
        3,
        "report: { currencey: USD }",
        "SCN001",
        3,
        11,
        "unknown key 'currencey'",
        "currency"
    )]
    [InlineData(
        5,
        "  exchange-rates: { JPY: 115.9 USD/JPY }",
        "FIG002",
        5,
        26,
        "USD/JPY, which does not fit",
        null
    )]
    [InlineData(5, "  exchange-rates: { JPY: 0 JPY/USD }", "FIG003", 5, 26, "out of range", null)]
    [InlineData(
        5,
        "  exchange-rates: { KRW: 1_300 }",
        "ECO002",
        5,
        3,
        "no exchange rate for JPY",
        null
    )]
    [InlineData(
        5,
        "  exchange-rates: { JPY: { series: jpy-per-us } }",
        "REF001",
        5,
        36,
        "no reference series",
        null
    )]
    [InlineData(
        5,
        "  exchange-rates: { JPY: { 2022: 115.9, 2023: 130 } }",
        "EVA001",
        5,
        34,
        "no value for 2024",
        null
    )]
    [InlineData(
        5,
        "  exchange-rates: { JPY: { shedule: { 2022: 1 } } }",
        "FIG005",
        5,
        28,
        "no way to state a figure",
        "schedule"
    )]
    [InlineData(8, "  japn:", "SCN002", 8, 3, "'currency' is missing", null)]
    [InlineData(9, "    troops: 55_000 USD", "FIG002", 9, 13, "USD, which does not fit", null)]
    [InlineData(9, "    troops: many", "FIG001", 9, 13, "does not begin with a number", null)]
    [InlineData(9, "    troops: -1", "FIG003", 9, 13, "out of range", null)]
    [InlineData(9, "    troops: [1, 2]", "FIG004", 9, 5, "one figure is expected", null)]
    [InlineData(13, "        term: soon", "AGR106", 13, 15, "no term", null)]
    [InlineData(13, "        after: 2022", "SCN005", 13, 16, "no after known here", null)]
    [InlineData(
        16,
        "          labor: { rule: levle, amount: 156.5 bn JPY }",
        "AGR100",
        16,
        26,
        "no rule 'levle'",
        "level"
    )]
    [InlineData(
        16,
        "          labor: { amount: 156.5 bn JPY }",
        "SCN002",
        16,
        11,
        "'rule' is missing",
        null
    )]
    [InlineData(
        16,
        "          labor: { rule: level }",
        "AGR101",
        16,
        11,
        "'amount' is missing",
        null
    )]
    [InlineData(
        16,
        "          labor: { rule: level, amount: 156.5 bn }",
        "FIG002",
        16,
        41,
        "has no unit",
        null
    )]
    [InlineData(
        16,
        "          labor: { rule: level, amount: 156.5 % }",
        "FIG002",
        16,
        41,
        "ratio, which does not fit",
        null
    )]
    [InlineData(
        16,
        "          labor: { rule: level, amout: 156.5 bn JPY }",
        "SCN001",
        16,
        33,
        "unknown key 'amout'",
        "amount"
    )]
    [InlineData(
        16,
        "          labor: { rule: level, amount: 1 JPY, kind: cahs }",
        "SCN005",
        16,
        54,
        "'cahs' is no kind",
        "cash"
    )]
    [InlineData(
        16,
        "          total: { rule: level, amount: 1 JPY }",
        "AGR107",
        16,
        11,
        "can't be a category",
        null
    )]
    [InlineData(
        17,
        "          utilities: { rule: share, of: powr, share: 61 % }",
        "AGR010",
        17,
        41,
        "no line 'powr'",
        "power"
    )]
    [InlineData(
        17,
        "          utilities: { rule: share, of: power, share: 161 % }",
        "FIG003",
        17,
        55,
        "out of range",
        null
    )]
    [InlineData(
        17,
        "          utilities: { rule: share, of: utilities, share: 61 % }",
        "AGR010",
        17,
        41,
        "no line 'utilities'",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: escalate, base: 1 bn JPY, index: cpy }",
        "ECO001",
        18,
        59,
        "no index 'cpy'",
        "cpi"
    )]
    [InlineData(
        18,
        "          other: { rule: escalate, base: 1 bn JPY }",
        "AGR001",
        18,
        11,
        "needs a rate or an index",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: escalate, base: 1 bn JPY, rate: 1 %, index: cpi }",
        "AGR001",
        18,
        11,
        "both a rate and an index",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: allocate, total: { rule: level, amount: 1 JPY }, shares: { a: 50 %, b: 40 % } }",
        "AGR003",
        18,
        88,
        "add up to 90 %",
        null
    )]
    [InlineData(
        20,
        "      all: { rule: level, amount: 5 bn EUR }",
        "ECO002",
        5,
        3,
        "no exchange rate for EUR",
        null
    )]
    [InlineData(
        20,
        "      all: { rule: level, amount: 5 bn USD, component: pay }",
        "SCN005",
        20,
        56,
        "'pay' is no component",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: escalate, base: 1 bn JPY, index: cpi, lag: 1.5 }",
        "FIG010",
        18,
        69,
        "'1.5' is no whole number",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: escalate, base: 1 bn JPY, index: cpi, lag: 2 % }",
        "FIG002",
        18,
        69,
        "does not fit here",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: escalate, base: 1 bn JPY, index: cpi, lag: 11 }",
        "FIG003",
        18,
        69,
        "out of range",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: escalate, base: 1 bn JPY, index: cpi, cap: 400 % }",
        "FIG003",
        18,
        69,
        "out of range",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: allocate, total: { rule: level, amount: 1 JPY }, shares: { a: 60 %, b: 40 % }, kinds: { c: in-kind } }",
        "AGR004",
        18,
        114,
        "'c' has a kind but no share",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: allocate, total: { rule: level, amount: 1 JPY }, shares: { a: 60 %, b: 40 % }, kinds: { aa: in-kind } }",
        "AGR004",
        18,
        114,
        "'aa' has a kind but no share",
        "a"
    )]
    [InlineData(
        18,
        "          other: { rule: allocate, total: { rule: level, amount: 1 JPY }, shares: { a: 60 %, b: 40 % }, kinds: cash }",
        "AGR104",
        18,
        112,
        "kinds are lines",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: allocate, total: { rule: allocate, total: { rule: level, amount: 1 JPY }, shares: { a: 100 % } }, shares: { a: 100 % } }",
        "AGR005",
        18,
        51,
        "an allocation can't stand within 'allocate'",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: allocate, total: 5 JPY, shares: { a: 100 % } }",
        "AGR105",
        18,
        43,
        "a rule with its own parameters",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: allocate, total: { rule: level, amount: 1 JPY }, shares: [a, b] }",
        "AGR103",
        18,
        75,
        "shares are lines",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: allocate, total: { rule: level, amount: 1 JPY }, shares: { a: 120 %, b: -20 % } }",
        "FIG003",
        18,
        88,
        "'120 %' is out of range",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: allocate, total: { amount: 1 JPY }, shares: { a: 100 % } }",
        "SCN002",
        18,
        36,
        "'rule' is missing",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: escalate, base: 1 bn JPY, index: { value: 2 % } }",
        "AGR102",
        18,
        52,
        "'index' is one word",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: [level], amount: 1 JPY }",
        "SCN004",
        18,
        20,
        "'rule' is a text",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: schedule, amounts: { 2022: 1 JPY, 2023: 1 USD, 2024: 1 JPY } }",
        "FIG009",
        18,
        66,
        "'1 USD' is in USD, the figures before it in JPY",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: schedule, amounts: { 2022-2023: 1 JPY, 2023-2024: 1 JPY } }",
        "FIG008",
        18,
        65,
        "2023 has a figure already",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: schedule, amounts: { 2022-2024: 1 JPY, soon: 1 JPY } }",
        "FIG007",
        18,
        65,
        "'soon' is no fiscal year",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: schedule, amounts: { 2022: 1 JPY, 2024: 1 JPY } }",
        "EVA001",
        18,
        53,
        "no value for 2023; it has 2022 and 2024",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: schedule, amounts: { 2022-2023: 1 JPY } }",
        "EVA001",
        18,
        58,
        "no value for 2024; it covers 2022 to 2023",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: schedule, amounts: 5 JPY }",
        "FIG006",
        18,
        45,
        "an amount for each fiscal year",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: schedule, amounts: [1 JPY, 2 JPY] }",
        "FIG006",
        18,
        36,
        "an amount for each fiscal year",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: { base: 1 JPY, base-year: 22, growth: 2 % } }",
        "FIG003",
        18,
        67,
        "'22' is out of range",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: { base: 1 JPY, base-year: 2022.5, growth: 2 % } }",
        "FIG010",
        18,
        67,
        "no whole number",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: { growth: 2 % } }",
        "SCN002",
        18,
        33,
        "'base' is missing",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: { from: 1 JPY, to: 2 JPY, over: 2022 } }",
        "FIG007",
        18,
        73,
        "no span of two years",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: { from: 1 JPY, to: 2 USD, over: 2022-2024 } }",
        "FIG009",
        18,
        60,
        "'2 USD' is in USD",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: { value: 1 JPY, sorce: x } }",
        "SCN001",
        18,
        57,
        "unknown key 'sorce'",
        "source"
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: 1,519.2 bn JPY }",
        "SCN001",
        18,
        43,
        "unknown key '519.2 bn JPY'",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: 5 FY2008 }",
        "FIG001",
        18,
        41,
        "price basis of money",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: ５ bn JPY }",
        "FIG001",
        18,
        41,
        "does not begin with a number",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: level, amount: 1e300 tn JPY }",
        "FIG001",
        18,
        41,
        "too large",
        null
    )]
    [InlineData(18, "          other: 5 bn JPY", "SCN006", 18, 18, "'key: value' lines", null)]
    [InlineData(
        18,
        "          \"o t\": { rule: level, amount: 1 JPY }",
        "SCN003",
        18,
        11,
        "can't be a name",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: per-troop, amount: 1 JPY }",
        "FIG002",
        18,
        45,
        "does not fit here",
        null
    )]
    [InlineData(
        18,
        "          other: { rule: phase, from: 1 JPY }",
        "AGR101",
        18,
        11,
        "'to' is missing",
        null
    )]
    [InlineData(
        20,
        "      all: { rule: level, amount: 5 bn USD, component: other, kind: cash }",
        "SCN001",
        20,
        63,
        "unknown key 'kind'",
        null
    )]
    [InlineData(
        3,
        "report: { currency: USD, calendar: [us] }",
        "SCN004",
        3,
        26,
        "'calendar' is a text",
        null
    )]
    [InlineData(3, "report: { currency: USD, order: convert }", "SCN005", 3, 33, "convert", null)]
    [InlineData(
        3,
        "report: { currency: USD, discount: { rate: 3 %, kind: real } }",
        "MEA001",
        3,
        26,
        "a real discount rate goes with constant prices",
        null
    )]
    [InlineData(
        3,
        "report: { currency: USD, discount: { rate: 3 %, year: soon } }",
        "SCN013",
        3,
        55,
        "'soon' is no fiscal year",
        null
    )]
    public void A_mistake_is_told_at_its_place(
        int replaced,
        string line,
        string code,
        int atLine,
        int atColumn,
        string words,
        string? didYouMean
    )
    {
        var yaml = string.Join('\n', Good.Select((l, i) => i == replaced - 1 ? line : l));
        var errors = ErrorsOfRun(yaml);
        var error = errors.FirstOrDefault(e => e.Diagnostic.Code == code);
        Assert.True(error is not null, string.Join('\n', errors.Select(DiagnosticText.Write)));
        Assert.Contains(words, error.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal((atLine, atColumn), (error.Position!.Line, error.Position.Column));
        if (didYouMean is not null)
        {
            Assert.Equal(didYouMean, error.Diagnostic.DidYouMean);
        }
    }

    [Fact]
    public void All_errors_of_a_file_are_told_at_once()
    {
        var lines = Good.ToArray();
        lines[8] = "    troops: many";
        lines[15] = "          labor: { rule: levle, amount: 156.5 bn }";
        lines[19] = "      all: { rule: level, amout: 5 bn USD }";
        var codes = ErrorsOfRun(string.Join('\n', lines))
            .Select(e => (e.Diagnostic.Code, e.Position!.Line));
        Assert.Equal(
            [("AGR100", 16), ("AGR101", 20), ("FIG001", 9), ("SCN001", 20)],
            codes.Order()
        );
    }

    /// <summary>A text can't steer the terminal it is printed to, or break a path.</summary>
    [Theory]
    [InlineData("title: \"a\\e[31m\"", 8)]
    [InlineData("title: \"a\\x9b31m\"", 8)]
    [InlineData("extends: \"b\\0\"", 10)]
    [InlineData("\"\\e]0;x\\a\": 1", 1)]
    public void A_control_character_is_an_error_where_it_stands(string line, int column)
    {
        var error = TestScenario
            .Errors("scenario: a\n" + line + "\n")
            .First(e => e.Position!.Line == 2);
        Assert.Equal("YML009", error.Diagnostic.Code);
        Assert.Equal(column, error.Position!.Column);
    }

    [Fact]
    public void Line_breaks_and_tabs_within_a_text_are_fine() =>
        Assert.DoesNotContain(
            TestScenario
                .Read(
                    string.Join('\n', Good) + "\nquestion: \"a\\tb\\nc\"\ntitle: |\n  one\n  two\n"
                )
                .Diagnostics,
            d => d.Diagnostic.Severity == Core.Diagnostics.Severity.Error
        );

    [Theory]
    [InlineData("alternatives: { less: 5 }", "ALT002", 21, 17)]
    [InlineData("alternatives: [less]", "ALT003", 21, 1)]
    [InlineData("alternatives: { less: { yeers: 2022 } }", "SCN001", 21, 25)]
    public void A_mistake_in_an_alternative_fails_the_file(
        string line,
        string code,
        int atLine,
        int atColumn
    )
    {
        var file = TestScenario.Read(string.Join('\n', Good) + "\n" + line);
        var error = Assert.Single(
            file.Diagnostics,
            d => d.Diagnostic.Severity == Core.Diagnostics.Severity.Error
        );
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Equal((atLine, atColumn), (error.Position!.Line, error.Position.Column));
        Assert.Null(file.Model);
        Assert.Null(file.Scenario);
    }

    [Theory]
    [InlineData("    unit: \"%\"\n    source: s\n    values: { 2022: 1e30 }", "FIG003", 5, 21)]
    [InlineData("    unit: \"%\"\n    source: s\n    values: { soon: 1 }", "REF003", 5, 15)]
    [InlineData("    unit: \"%\"\n    source: s\n    values: { 2022: many }", "FIG001", 5, 21)]
    [InlineData("    unit: \"%\"\n    values: { 2022: 1 }", "SCN002", 2, 3)]
    [InlineData("    unit: many\n    source: s\n    values: { 2022: 1 }", "REF002", 2, 3)]
    public void A_mistake_in_a_series_is_told_in_its_own_file(
        string series,
        string code,
        int atLine,
        int atColumn
    )
    {
        var errors = TestScenario.Errors(
            string.Join('\n', Good)
                .Replace(
                    "{ value: 2 %, source: x }",
                    "{ series: rates }",
                    StringComparison.Ordinal
                ),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["reference/r.yaml"] = "series:\n  rates:\n" + series + "\n",
            }
        );
        var error = Assert.Single(errors);
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Equal("reference/r.yaml", error.Position!.File.Name);
        Assert.Equal((atLine, atColumn), (error.Position.Line, error.Position.Column));
    }

    [Fact]
    public void Windows_line_ends_and_wide_characters_move_no_caret()
    {
        var error = Assert.Single(
            TestScenario.Errors(
                "scenario: a\r\nyears: 2022\r\nhosts: { japan: { name: \"日本\", troops: many } }\r\n"
            )
        );
        Assert.Equal((3, 39), (error.Position!.Line, error.Position.Column));
        var lines = DiagnosticText.Write(error).Split('\n');
        Assert.Equal(
            "many",
            lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), 4)
        );
    }

    private static IReadOnlyList<PositionedDiagnostic> ErrorsOfRun(string yaml)
    {
        var file = TestScenario.Read(yaml);
        if (file.Model is null)
        {
            return
            [
                .. file.Diagnostics.Where(d =>
                    d.Diagnostic.Severity == Core.Diagnostics.Severity.Error
                ),
            ];
        }

        var diagnostics = new Core.Diagnostics.DiagnosticCollector();
        Core.Evaluation.EvaluationResult.Run(file.Model, diagnostics);
        return
        [
            .. diagnostics.Items.Select(d => new PositionedDiagnostic(d, file.PositionOf(d.Path))),
        ];
    }
}
