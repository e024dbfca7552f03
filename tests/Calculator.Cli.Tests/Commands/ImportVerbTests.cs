namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance import</c>: what was changed in a workbook comes back.</summary>
public sealed class ImportVerbTests : ProgramTest
{
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
    public void Import_tells_what_is_no_workbook()
    {
        Assert.Equal(3, Alliance("import", "nowhere.xlsx", "-o", "a.yaml").Code);
        Assert.Equal(3, Alliance("import", Write("a.xlsx", "no workbook"), "-o", "a.yaml").Code);
        Assert.Equal(2, Alliance("import", "a.xlsx").Code);
        Assert.False(File.Exists(Path.Combine(Folder, "a.yaml")));
    }

    /// <summary>No file has the numbers of such a run, so that every one of them would look like a change.</summary>
    [Fact]
    public void A_workbook_of_a_run_with_settings_is_refused_in_one_line()
    {
        Alliance(
            "run",
            Scenario("japan-headline"),
            "--charts",
            "none",
            "-o",
            "o",
            "--set",
            "economy.exchange-rates.JPY=150 JPY/USD"
        );
        var (code, output, error) = Alliance(
            "import",
            "o/japan-headline/workbook.xlsx",
            "-o",
            "a.yaml"
        );
        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Contains(
            "made by a run with --set economy.exchange-rates.JPY=150 JPY/USD",
            error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("a.yaml", Files());
    }
}
