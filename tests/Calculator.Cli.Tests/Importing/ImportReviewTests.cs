using ClosedXML.Excel;

namespace Calculator.Cli.Tests.Importing;

/// <summary>An import takes over every change or says which it does not.</summary>
public sealed class ImportReviewTests : ProgramTest
{
    private const string Base = """
        scenario: base
        title: Base
        years: 2022-2024
        economy: { exchange-rates: { JPY: 100 JPY/USD } }
        hosts:
          japan:
            troops: 50_000
            agreements:
              a:
                term: 2022-2024
                source: x
                lines:
                  labor: { kind: cash, rule: schedule, amounts: { 2022: 1 bn JPY, 2023: 2 bn JPY, 2024: 3 bn JPY } }
        alternatives:
          fewer: { title: Fewer, hosts: { japan: { troops: 40_000 } } }

        """;

    private string Book
    {
        get
        {
            var path = Path.Combine(Folder, "out", "base", "workbook.xlsx");
            if (!File.Exists(path))
            {
                Write("base.yaml", Base);
                var (code, _, error) = Alliance("run", "base.yaml", "-q", "--charts", "none");
                Assert.True(code == 0, error);
            }

            return path;
        }
    }

    private static IXLCell Cell(XLWorkbook book, string sheet, string id, int column = 4) =>
        book.Worksheet(sheet)
            .Cell(
                book.Worksheet(sheet)
                    .Column(1)
                    .CellsUsed(c => !c.HasFormula)
                    .First(c => c.GetString() == id)
                    .Address.RowNumber,
                column
            );

    private void Edit(Action<XLWorkbook> edit)
    {
        using var book = new XLWorkbook(Book);
        edit(book);
        book.SaveAs(Book);
    }

    private static void Apply(XLWorkbook book, string edit)
    {
        var troops = Cell(book, "Inputs", "japan.troops@base");
        switch (edit)
        {
            case "text":
                troops.SetDataType(XLDataType.Text).SetValue("28.500");
                break;
            case "out of range":
                troops.SetValue(-5);
                break;
            case "rate of zero":
                Cell(book, "Inputs", "exchange-rate.JPY").SetValue(0);
                break;
            case "blank":
                troops.Clear(XLClearOptions.Contents);
                break;
            case "a blank year":
                Cell(book, "Inputs", "japan.a.labor.amounts", 5).Clear(XLClearOptions.Contents);
                break;
            case "truth":
                troops.SetValue(true);
                break;
            case "hidden alternative":
                Cell(book, "Inputs", "japan.troops@fewer").SetValue(30_000);
                break;
            case "in-use row":
                Cell(book, "Inputs", "japan.troops").SetValue(30_000);
                break;
            case "formula of Model":
                Cell(book, "Model", "support.total").FormulaA1 = "1+1";
                break;
            case "number over a formula of Model":
                Cell(book, "Model", "support.total", 5).SetValue(7);
                break;
            case "number over a formula of Summary":
                Cell(book, "Summary", "troops").SetValue(7);
                break;
            case "text of a source":
                Cell(book, "Inputs", "japan.troops@base", 2).SetValue("mine");
                break;
            case "a cell beside":
                Cell(book, "Model", "support.total", 12).SetValue(7);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(edit), edit, "no such edit");
        }
    }

    [Theory]
    [InlineData("text", "the text '28.500', which is no number")]
    [InlineData("out of range", "holds -5, outside the allowed values")]
    [InlineData("rate of zero", "holds 0, outside the allowed values: more than 0")]
    [InlineData("blank", "is empty; the scenario states 50_000")]
    [InlineData("a blank year", "is empty; the scenario states 2 bn JPY")]
    [InlineData("truth", "holds TRUE, which is no number")]
    [InlineData("hidden alternative", "choose 'fewer' and import again")]
    [InlineData("in-use row", "holds 30000 in place of its formula")]
    [InlineData("formula of Model", "has another formula, =1+1")]
    [InlineData("number over a formula of Model", "holds 7 in place of its formula")]
    [InlineData("number over a formula of Summary", "holds 7 in place of its formula")]
    [InlineData("text of a source", "only blue cells of Inputs are taken over")]
    [InlineData("a cell beside", "was empty and holds 7")]
    public void What_is_not_taken_over_is_told_and_stops_the_import(string edit, string reason)
    {
        Edit(book =>
        {
            Apply(book, edit);
            Cell(book, "Inputs", "japan.a.labor.amounts", 6).SetValue(4e9);
        });
        var (code, _, error) = Alliance("import", Book, "-o", "mine.yaml");
        Assert.Equal(1, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Matches("^error: (Inputs|Model|Summary)![A-Z]+[0-9]+ '", error);
        Assert.Contains("--partial", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder, "mine.yaml")));

        (code, var output, error) = Alliance("import", Book, "-o", "mine.yaml", "--partial");
        Assert.Equal(0, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Contains("mine.yaml: 1 changed input", output, StringComparison.Ordinal);
        Assert.Equal(0, Alliance("validate", "mine.yaml").Code);
        Assert.Contains(
            "4 bn JPY",
            File.ReadAllText(Path.Combine(Folder, "mine.yaml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_sheet_of_ones_own_is_told_and_does_no_harm()
    {
        Edit(book => book.AddWorksheet("Scratch").Cell(1, 1).SetValue(1));
        var (code, _, error) = Alliance("import", Book, "-o", "mine.yaml");
        Assert.Equal(0, code);
        Assert.Contains(
            "the sheet Scratch is none of this program's",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_is_there_takes_force()
    {
        var mine = Write("mine.yaml", "keep me\n");
        var (code, _, error) = Alliance("import", Book, "-o", "mine.yaml");
        Assert.Equal(3, code);
        Assert.Contains("--force", error, StringComparison.Ordinal);
        Assert.Equal("keep me\n", File.ReadAllText(mine));
        Assert.Equal(0, Alliance("import", Book, "-o", "mine.yaml", "--force").Code);
        Assert.StartsWith("scenario: mine\n", File.ReadAllText(mine), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("base.yaml")]
    [InlineData("./base.yaml")]
    [InlineData("link.yaml")]
    [InlineData("folder/base.yaml")]
    [InlineData("parent.yaml")]
    [InlineData("copy.yaml")]
    [InlineData("sub/BASE.yaml")]
    public void The_scenario_itself_is_never_written_over(string target)
    {
        _ = Book;
        File.Move(Path.Combine(Folder, "base.yaml"), Path.Combine(Folder, "parent.yaml"));
        Write("base.yaml", "scenario: base\nextends: parent.yaml\n");
        Write(
            "parent.yaml",
            Base.Replace("scenario: base", "scenario: root", StringComparison.Ordinal)
        );
        Write("copy.yaml", "scenario: root\n");
        File.CreateSymbolicLink(Path.Combine(Folder, "link.yaml"), "base.yaml");
        Directory.CreateSymbolicLink(Path.Combine(Folder, "folder"), Folder);
        var before = Directory
            .EnumerateFiles(Folder, "*.yaml")
            .ToDictionary(f => f, File.ReadAllText);
        var (code, _, error) = Alliance(
            "import",
            Book,
            "--scenario",
            "base.yaml",
            "-o",
            target,
            "--force",
            "--partial"
        );
        Assert.Equal(3, code);
        Assert.Contains("Name another file; nothing was written", error, StringComparison.Ordinal);
        Assert.All(before, f => Assert.Equal(f.Value, File.ReadAllText(f.Key)));
        Directory.Delete(Path.Combine(Folder, "folder"));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("out/")]
    [InlineData("base.yaml/x.yaml")]
    [InlineData("/dev/null")]
    public void A_place_that_can_be_no_file_is_told(string target)
    {
        var (code, _, error) = Alliance("import", Book, "-o", target, "--force");
        Assert.Equal(3, code);
        Assert.StartsWith("error: ", error, StringComparison.Ordinal);
    }
}
