using System.Globalization;
using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests;

/// <summary>Programs of others find in the workbook of every shipped scenario what was written: cells with content, formulas and the
/// notes on them.</summary>
public sealed class OtherProgramsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workbooks-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void ExcelJS_and_SheetJS_open_every_workbook() =>
        AssertOpened(
            PeerProgram.Open(
                "node",
                "exceljs and xlsx (npm)",
                ["-e", "require('exceljs'); require('xlsx')"],
                "open-workbooks.js",
                Files()
            ),
            "exceljs",
            "sheetjs"
        );

    [Fact]
    public void Openpyxl_opens_every_workbook() =>
        AssertOpened(
            PeerProgram.Open(
                File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3",
                "openpyxl",
                ["-c", "import openpyxl"],
                "open_workbooks.py",
                Files()
            ),
            "openpyxl"
        );

    private IEnumerable<string> Files()
    {
        foreach (var id in ShippedReports.Ids)
        {
            var file = Path.Combine(_folder.FullName, id + ".xlsx");
            File.WriteAllBytes(file, Workbook.Of(ShippedReports.WithAlternatives(id)).Bytes);
            yield return file;
        }
    }

    private static void AssertOpened(string[][] opened, params string[] programs)
    {
        Assert.Equal(ShippedReports.Ids.Count * programs.Length, opened.Length);
        foreach (var line in opened)
        {
            var written = Written(Path.GetFileNameWithoutExtension(line[1]));
            Assert.Equal(
                [
                    line[0],
                    line[1],
                    .. written.Select(n => n.ToString(CultureInfo.InvariantCulture)),
                ],
                line
            );
        }
    }

    private static int[] Written(string id)
    {
        var workbook = Workbook.Of(ShippedReports.WithAlternatives(id));
        var cells = workbook
            .SheetNames.SelectMany(name => workbook.Cells[name].Values.Select(c => (name, Cell: c)))
            .Where(c => c.Cell.Formula is not null || c.Cell.Value.Length > 0)
            .ToArray();
        return
        [
            cells.Length,
            cells.Count(c => c.Cell.Formula is not null),
            cells.Count(c => workbook.NotesOf(c.name).Contains(c.Cell.Address)),
        ];
    }
}
