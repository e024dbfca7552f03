using System.Text.Json;
using Calculator.Reporting.Files;
using Calculator.Reporting.Tables;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Files;

public sealed class OutputFileTests
{
    private static Report Report(string title = "Title", string lineTitle = "Labor") =>
        new(
            "test",
            title,
            "JPY",
            "then-year",
            TestScenario.Run(
                TestScenario.OneAgreement(
                    $"labor: {{ rule: level, amount: 100.5 bn JPY, title: '{lineTitle}' }}",
                    "2022-2023"
                )
            )
        )
        {
            Warnings = ["one warning"],
        };

    [Fact]
    public void Json_has_the_agreed_shape()
    {
        using var json = JsonDocument.Parse(ResultsJson.Write(Report()));
        var root = json.RootElement;
        Assert.Equal("test", root.GetProperty("scenario").GetString());
        Assert.Equal("Title", root.GetProperty("title").GetString());
        Assert.Equal(
            [2022, 2023],
            root.GetProperty("years").EnumerateArray().Select(y => y.GetInt32())
        );
        Assert.Equal("JPY", root.GetProperty("currency").GetString());
        Assert.Equal("then-year", root.GetProperty("basis").GetString());
        Assert.Equal("one warning", root.GetProperty("warnings")[0].GetString());
        var total = root.GetProperty("lines")
            .EnumerateArray()
            .Single(l => l.GetProperty("id").GetString() == "support.total");
        Assert.Equal("JPY", total.GetProperty("unit").GetString());
        Assert.Equal(
            [100.5e9, 100.5e9],
            total.GetProperty("values").EnumerateArray().Select(v => v.GetDouble())
        );
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        Assert.Equal(ResultsJson.Write(Report()), ResultsJson.Write(Report()));
        Assert.Equal(LedgerCsv.Write(Report()), LedgerCsv.Write(Report()));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    public void Text_that_a_spreadsheet_would_run_is_marked_as_text(string title, string cell) =>
        Assert.Contains(
            $",{cell},",
            LedgerCsv.Write(Report(lineTitle: title)),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_ledger_adds_up_by_role()
    {
        var rows = LedgerCsv
            .Write(Report())
            .Split("\r\n")
            .Skip(1)
            .Where(r => r.Length > 0)
            .Select(r => r.Split(','))
            .ToArray();
        Assert.Equal(
            201e9,
            rows.Where(r => r[2] == "agreement")
                .Sum(r => double.Parse(r[8], System.Globalization.CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public void Markdown_is_a_table_in_readable_numbers()
    {
        var text = SummaryText.Markdown(Report("A | B"));
        Assert.Contains("### A \\| B", text, StringComparison.Ordinal);
        Assert.Contains(
            "| Host-nation support, total | bn JPY | 100.500 | 100.500 |",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_reference_documentation_is_up_to_date() =>
        Assert.Equal(
            ReferenceText.Markdown(),
            File.ReadAllText(Path.Combine(Repository.Root, "src", "docs", "reference.md"))
                .ReplaceLineEndings("\n")
        );
}
