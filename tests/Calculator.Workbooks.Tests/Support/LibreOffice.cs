using System.Diagnostics;

namespace Calculator.Workbooks.Tests.Support;

/// <summary>LibreOffice without a window: the independent reckoner of the workbook's formulas.</summary>
internal static class LibreOffice
{
    private static readonly string? s_program = new[]
    {
        "/usr/bin/soffice",
        "/usr/local/bin/soffice",
        "/opt/libreoffice/program/soffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    }.FirstOrDefault(File.Exists);

    public static void Require() =>
        Assert.SkipWhen(
            s_program is null,
            "LibreOffice (soffice) is not installed; the formulas cannot be reckoned independently"
        );

    /// <summary>The workbook with every cached result dropped, reckoned anew and saved by LibreOffice.</summary>
    public static Workbook Recalculate(byte[] workbook)
    {
        var stripped = new Workbook(workbook).With(
            (name, xml) =>
            {
                if (!name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
                {
                    return false;
                }

                foreach (var cell in xml.Descendants(Workbook.Main + "c"))
                {
                    if (cell.Element(Workbook.Main + "f") is not null)
                    {
                        cell.Element(Workbook.Main + "v")?.Remove();
                        cell.Attribute("t")?.Remove();
                    }
                }

                return true;
            }
        );
        return new Workbook(Convert(stripped, "xlsx"));
    }

    /// <summary>Converts a workbook to another format.</summary>
    public static byte[] Convert(byte[] workbook, string format)
    {
        Require();
        var folder = Directory.CreateTempSubdirectory("workbook-test-").FullName;
        try
        {
            var file = Path.Combine(folder, "book.xlsx");
            File.WriteAllBytes(file, workbook);
            var start = new ProcessStartInfo(s_program!)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            foreach (
                var argument in new[]
                {
                    // A profile of its own: two runs that share one wait for each other or fail.
                    $"-env:UserInstallation=file://{folder}/profile",
                    "--headless",
                    "--convert-to",
                    format,
                    "--outdir",
                    Path.Combine(folder, "out"),
                    file,
                }
            )
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "soffice did not end");
            var result = Path.Combine(folder, "out", $"book.{format}");
            Assert.True(File.Exists(result), $"soffice wrote nothing: {said} {errors.Result}");
            return File.ReadAllBytes(result);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
