using System.Text.Json;

namespace Calculator.Cli.Tests;

/// <summary>The program as a user runs it: a process with arguments, outputs and an exit code.</summary>
public sealed class ProgramTests : ProgramTest
{
    private static double[] Values(string json, string line)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document
                .RootElement.GetProperty("lines")
                .EnumerateArray()
                .Single(l => l.GetProperty("id").GetString() == line)
                .GetProperty("values")
                .EnumerateArray()
                .Select(v => v.GetDouble()),
        ];
    }

    [Fact]
    public void Run_prints_a_summary_and_writes_every_output()
    {
        var (code, output, error) = Alliance("run", Scenario("japan-2022"));
        Assert.True(code == 0, error);
        Assert.Contains("Host-nation support, total", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        foreach (
            var file in new[]
            {
                "results.json",
                "ledger.csv",
                "workbook.xlsx",
                "charts/support-by-category.png",
                "charts/who-pays.png",
            }
        )
        {
            Assert.True(
                new FileInfo(Path.Combine(Folder, "out", "japan-2022", file)).Length > 0,
                file
            );
        }

        Assert.Empty(Directory.EnumerateFiles(Folder, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void The_headline_is_1_82_bn_dollars_55_000_troops_and_33_091_dollars_each()
    {
        var (code, output, _) = Alliance(
            "run",
            Scenario("japan-headline"),
            "--format",
            "json",
            "--charts",
            "none",
            "--no-workbook"
        );
        Assert.Equal(0, code);
        Assert.Equal(Enumerable.Repeat(1.82e9, 5), Values(output, "support.total"));
        Assert.Equal(Enumerable.Repeat(55_000.0, 5), Values(output, "troops"));
        Assert.All(Values(output, "support.per-troop"), v => Assert.Equal(33_090.91, v, 0.005));
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        foreach (var run in new[] { "a", "b" })
        {
            Assert.Equal(
                0,
                Alliance("run", Scenario("japan-2022"), "-o", run, "--charts", "both", "-q").Code
            );
        }

        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(Folder, "a"),
                "*",
                SearchOption.AllDirectories
            )
        )
        {
            var other = Path.Combine(
                Folder,
                "b",
                Path.GetRelativePath(Path.Combine(Folder, "a"), file)
            );
            Assert.True(
                File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other)),
                file
            );
        }
    }

    [Theory]
    [InlineData("csv", "line,title,unit,2022")]
    [InlineData("markdown", "| Line | Unit | 2022 |")]
    [InlineData("json", "\"scenario\": \"japan-headline\"")]
    public void Formats_can_be_piped(string format, string text)
    {
        var (code, output, _) = Alliance(
            "run",
            Scenario("japan-headline"),
            "-f",
            format,
            "--charts",
            "none",
            "--no-workbook"
        );
        Assert.Equal(0, code);
        Assert.Contains(text, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_run_prints_nothing()
    {
        var (code, output, error) = Alliance(
            "run",
            Scenario("japan-headline"),
            "-q",
            "--charts",
            "none",
            "--no-workbook"
        );
        Assert.Equal((0, "", ""), (code, output, error));
    }

    [Fact]
    public void A_broken_file_writes_nothing_and_leaves_what_was_there()
    {
        var good = Write("a.yaml", File.ReadAllText(Scenario("japan-headline")));
        Assert.Equal(0, Alliance("run", good, "-q", "--charts", "none", "--no-workbook").Code);
        var results = Path.Combine(Folder, "out", "japan-headline", "results.json");
        var before = File.ReadAllText(results);
        var bad = Write(
            "b.yaml",
            File.ReadAllText(good).Replace("rule: level", "rule: levle", StringComparison.Ordinal)
        );
        var (code, output, error) = Alliance("run", good, bad, "-o", "elsewhere");
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains("b.yaml:", error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'level'?", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Folder, "elsewhere")));
        Assert.Equal(1, Alliance("run", bad).Code);
        Assert.Equal(before, File.ReadAllText(results));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_file_problem()
    {
        var (code, _, error) = Alliance("run", "nowhere.yaml");
        Assert.Equal(3, code);
        Assert.Contains("nowhere.yaml", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolder_that_cannot_be_written_is_a_file_problem()
    {
        Write("out", "a file where the folder should be");
        Assert.Equal(
            3,
            Alliance("run", Scenario("japan-headline"), "--charts", "none", "--no-workbook").Code
        );
    }

    [Theory]
    [InlineData("rum")]
    [InlineData("run")]
    [InlineData("run", "x.yaml", "--format", "xml")]
    public void Wrong_usage_is_told_apart(params string[] arguments) =>
        Assert.Equal(2, Alliance(arguments).Code);

    [Fact]
    public void Explain_goes_down_to_sources()
    {
        var (code, output, _) = Alliance(
            "explain",
            Scenario("japan-2022"),
            "support.total",
            "2024"
        );
        Assert.Equal(0, code);
        Assert.Contains("support.total [2024] = 1.7983 bn USD", output, StringComparison.Ordinal);
        Assert.Contains(
            "source: Ministry of Foreign Affairs of Japan",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("japan-2022.yaml:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_tells_the_nearest_line()
    {
        var (code, _, error) = Alliance("explain", Scenario("japan-2022"), "suport.total", "2024");
        Assert.Equal(2, code);
        Assert.Contains("did you mean 'support.total'?", error, StringComparison.Ordinal);
        Assert.Equal(2, Alliance("explain", Scenario("japan-2022"), "support.total", "1999").Code);
    }

    [Fact]
    public void Validate_tells_a_good_file_from_a_bad_one()
    {
        Assert.Equal(0, Alliance("validate", Scenario("japan-2022")).Code);
        var (code, _, error) = Alliance(
            "validate",
            Write("bad.yaml", "scenario: x\nyeers: 2022\n")
        );
        Assert.Equal(1, code);
        Assert.Contains("bad.yaml:2:1: error SCN001", error, StringComparison.Ordinal);
    }

    [Fact]
    public void List_shows_the_shipped_scenarios_with_their_questions()
    {
        var (code, output, _) = Alliance("list");
        Assert.Equal(0, code);
        Assert.Contains("korea-sma-12", output, StringComparison.Ordinal);
        Assert.Contains("cap of 5 %, come to by 2030?", output, StringComparison.Ordinal);
        Assert.Contains("escalate", Alliance("list", "rules").Output, StringComparison.Ordinal);
        Assert.Contains(
            "offset = support / (support + sender cost)",
            Alliance("list", "measures").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_scenario_may_extend_a_shipped_one_by_its_id()
    {
        var path = Write(
            "mine.yaml",
            "scenario: mine\nextends: korea-sma-12\neconomy: { indices: { korea-cpi: { value: 7 %, source: me } } }\n"
        );
        var (code, output, error) = Alliance("explain", path, "korea.sma-12.contribution", "2027");
        Assert.True(code == 0, error);
        Assert.Contains("the cap of 5 % bound: without it 7 %", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_have_text_on_a_machine_without_fonts()
    {
        var config = Write("fonts.conf", "<fontconfig><dir>/nonexistent</dir></fontconfig>");
        var (code, _, error) = Start(
            [("FONTCONFIG_FILE", config)],
            "run",
            Scenario("japan-headline"),
            "-q",
            "--no-workbook",
            "-o",
            "no-fonts"
        );
        Assert.True(code == 0, error);
        Assert.Equal(
            0,
            Alliance("run", Scenario("japan-headline"), "-q", "--no-workbook", "-o", "fonts").Code
        );
        Assert.Equal(
            File.ReadAllBytes(
                Path.Combine(Folder, "fonts", "japan-headline", "charts", "who-pays.png")
            ),
            File.ReadAllBytes(
                Path.Combine(Folder, "no-fonts", "japan-headline", "charts", "who-pays.png")
            )
        );
    }

    [Fact]
    public void Compare_tells_the_differences_and_their_drivers()
    {
        var (code, output, error) = Alliance(
            "compare",
            Scenario("japan-2022"),
            "--with",
            "actual-rates",
            "-o",
            "cmp"
        );
        Assert.True(code == 0, error);
        Assert.Contains("exchange rate -", output, StringComparison.Ordinal);
        Assert.DoesNotContain("rule and amounts", output, StringComparison.Ordinal);
        var folder = Path.Combine(Folder, "cmp", "compare-japan-2022-japan-2022-actual-rates");
        foreach (
            var file in new[]
            {
                "comparison.json",
                "comparison.csv",
                "workbook.xlsx",
                "charts/waterfall-support-total.png",
            }
        )
        {
            Assert.True(File.Exists(Path.Combine(folder, file)), file);
        }

        using var json = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(folder, "comparison.json"))
        );
        var waterfall = json.RootElement.GetProperty("waterfalls")[0];
        Assert.Equal("support.total", waterfall.GetProperty("line").GetString());
        Assert.Equal(
            waterfall.GetProperty("alternative").GetDouble()
                - waterfall.GetProperty("base").GetDouble(),
            new[] { "price", "exchange-rate", "headcount", "rule" }.Sum(d =>
                waterfall.GetProperty(d).GetDouble()
            ),
            1
        );
    }

    [Fact]
    public void Compare_needs_two_scenarios_in_the_same_terms()
    {
        Assert.Equal(2, Alliance("compare", Scenario("japan-2022")).Code);
        Assert.Equal(3, Alliance("compare", Scenario("japan-2022"), "nowhere.yaml").Code);
        var (code, _, error) = Alliance(
            "compare",
            Scenario("japan-2022"),
            Scenario("korea-sma-12"),
            "-o",
            "cmp"
        );
        Assert.Equal(1, code);
        Assert.Contains("give both the same 'report:'", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Folder, "cmp")));
    }

    /// <summary>Changes cells of the sheet Inputs, as a user would.</summary>
    private static void Edit(string workbook, params (string Id, int? Year, double Value)[] changes)
    {
        using var book = new ClosedXML.Excel.XLWorkbook(workbook);
        var sheet = book.Worksheet("Inputs");
        foreach (var (id, year, value) in changes)
        {
            var row = sheet
                .Column(1)
                .CellsUsed()
                .Single(c => c.GetString() == id)
                .Address.RowNumber;
            var column = year is null
                ? 4
                : sheet
                    .CellsUsed(c =>
                        !c.HasFormula
                        && c.DataType == ClosedXML.Excel.XLDataType.Number
                        && c.GetDouble() == year
                        && c.Address.ColumnNumber >= 4
                    )
                    .First(c => sheet.Cell(c.Address.RowNumber, 1).GetString() == "Id")
                    .Address.ColumnNumber;
            sheet.Cell(row, column).SetValue(value);
        }

        book.SaveAs(workbook);
    }

    [Fact]
    public void An_untouched_workbook_imports_as_an_empty_delta()
    {
        Assert.Equal(0, Alliance("run", Scenario("japan-2022"), "-q", "--charts", "none").Code);
        var (code, output, error) = Alliance(
            "import",
            "out/japan-2022/workbook.xlsx",
            "-o",
            "mine.yaml"
        );
        Assert.True(code == 0, error);
        Assert.Contains("0 changed inputs", output, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllLines(Path.Combine(Folder, "mine.yaml")).Length);
        Assert.Equal(0, Alliance("validate", "mine.yaml").Code);
    }

    [Fact]
    public void Inputs_changed_in_the_workbook_come_back_with_their_units_and_give_its_numbers()
    {
        Assert.Equal(0, Alliance("run", Scenario("japan-2022"), "-q", "--charts", "none").Code);
        Edit(
            Path.Combine(Folder, "out", "japan-2022", "workbook.xlsx"),
            ("japan.sma-2022.labor.amount", null, 160e9),
            ("exchange-rate.JPY@base", null, 150),
            ("japan.troops", null, 50_000),
            ("japan.sma-2022.utilities.amounts", 2024, 20e9)
        );
        var (code, output, error) = Alliance(
            "import",
            "out/japan-2022/workbook.xlsx",
            "-o",
            "mine.yaml"
        );
        Assert.True(code == 0, error);
        Assert.Contains("4 changed inputs", output, StringComparison.Ordinal);
        var text = File.ReadAllText(Path.Combine(Folder, "mine.yaml"));
        Assert.Contains("value: \"160 bn JPY\"", text, StringComparison.Ordinal);
        Assert.Contains("source: \"changed in workbook.xlsx\"", text, StringComparison.Ordinal);
        Assert.Contains("value: \"150 JPY", text, StringComparison.Ordinal);
        var json = Alliance(
            "run",
            "mine.yaml",
            "-f",
            "json",
            "--charts",
            "none",
            "--no-workbook"
        ).Output;
        // (160 + 20 + 4 + 32.82) / 150 bn USD; / 50,000
        Assert.Equal(216.82e9 / 150, Values(json, "support.total")[2], 1e-3);
        Assert.Equal(216.82e9 / 150 / 50_000, Values(json, "support.per-troop")[2], 1e-6);
    }

    [Fact]
    public void What_a_workbook_cannot_hold_is_told_and_can_be_left_out()
    {
        var file = Write(
            "long.yaml",
            $$"""
            scenario: long
            years: 2022
            report: { currency: JPY }
            question: "{{new string('x', 33_000)}}"
            hosts: { japan: { agreements: { sma: { term: 2022, lines: { labor: { rule: level, amount: 1 JPY } } } } } }
            """
        );
        var (code, output, error) = Alliance("run", file);
        Assert.Equal(0, code);
        Assert.Contains("wrote out/long/results.json", output, StringComparison.Ordinal);
        Assert.Contains("warning: 'long' has no workbook", error, StringComparison.Ordinal);
        Assert.Contains("at most 32,767", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder, "out", "long", "workbook.xlsx")));
        Assert.Equal(0, Alliance("run", file, "-q", "--no-workbook", "--charts", "none").Code);
    }

    [Fact]
    public void Import_tells_what_is_no_workbook()
    {
        Assert.Equal(3, Alliance("import", "nowhere.xlsx", "-o", "a.yaml").Code);
        Assert.Equal(3, Alliance("import", Write("a.xlsx", "no workbook"), "-o", "a.yaml").Code);
        Assert.Equal(2, Alliance("import", "a.xlsx").Code);
        Assert.False(File.Exists(Path.Combine(Folder, "a.yaml")));
    }

    [Fact]
    public void Charts_can_be_chosen_and_themed()
    {
        Assert.Equal(
            0,
            Alliance(
                "charts",
                Scenario("japan-2022"),
                "--only",
                "who-pays",
                "--theme",
                "dark",
                "--size",
                "square",
                "-q"
            ).Code
        );
        Assert.Equal(
            ["who-pays.png"],
            Directory
                .EnumerateFiles(Path.Combine(Folder, "out", "japan-2022", "charts"))
                .Select(Path.GetFileName)
        );
        Assert.Contains(
            "support-by-category",
            Alliance("charts", "--list").Output,
            StringComparison.Ordinal
        );
        var (code, _, error) = Alliance("charts", Scenario("japan-2022"), "--only", "who-pay");
        Assert.Equal(2, code);
        Assert.Contains("did you mean 'who-pays'?", error, StringComparison.Ordinal);
    }
}
