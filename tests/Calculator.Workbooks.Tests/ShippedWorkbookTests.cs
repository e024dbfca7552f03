using System.Globalization;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Reporting;
using Calculator.TestSupport;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Tests.Support;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Calculator.Workbooks.Tests;

/// <summary>The workbook of every shipped scenario is valid, and LibreOffice reckons from its formulas what the run has.</summary>
public sealed class ShippedWorkbookTests
{
    public static TheoryData<string> Scenarios() => [.. ShippedReports.Ids];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void It_is_valid_and_every_line_recalculates_to_the_run(string id)
    {
        var report = ShippedReports.WithAlternatives(id);
        var written = Workbook.Of(report);
        AssertValid(written);
        AssertCharts(written);
        LibreOffice.Require();
        var recalculated = LibreOffice.Recalculate(written.Bytes);
        RecalculatedLines.AssertSame(report.Result, recalculated);
        AssertFormulas(written, recalculated);
        Assert.Equal("1", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    public static TheoryData<string, string> Alternatives()
    {
        var all = new TheoryData<string, string>();
        foreach (var id in ShippedReports.Ids)
        {
            foreach (var name in ShippedReports.AlternativesOf(id))
            {
                all.Add(id, name);
            }
        }

        return all;
    }

    /// <summary>The scenario switch of the workbook against a run of the alternative.</summary>
    [Theory]
    [MemberData(nameof(Alternatives))]
    public void The_switch_gives_the_run_of_the_alternative(string id, string alternative)
    {
        LibreOffice.Require();
        var written = Workbook.Of(ShippedReports.WithAlternatives(id));
        var (own, other) = (ShippedReports.Of(id), ShippedReports.Of(id, alternative));
        if (
            (own.Currency, own.Basis, own.Result.Model.Years)
            != (other.Currency, other.Basis, other.Result.Model.Years)
        )
        {
            // It has no place beside the scenario; About says so.
            Assert.Contains(
                written.Cells["About"].Values,
                c => c.Text == $"Alternative {alternative}"
            );
            return;
        }

        var at = written.Names["scenario"].Split('!')[1].Replace("$", "", StringComparison.Ordinal);
        var bytes = written.With(
            (name, xml) =>
            {
                if (name != written.PartOf("Inputs"))
                {
                    return false;
                }

                var chosen = xml.Descendants(Workbook.Main + "c")
                    .Single(c => c.Attribute("r")!.Value == at);
                chosen.SetAttributeValue("t", "str");
                chosen.Element(Workbook.Main + "v")!.Value = alternative;
                return true;
            }
        );
        var recalculated = LibreOffice.Recalculate(bytes);
        RecalculatedLines.AssertSame(other.Result, recalculated);
        Assert.Equal("1", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    [Theory]
    [InlineData("japan-2022", null, "japan-2022", "actual-rates")]
    [InlineData("japan-withdraw-home", null, "japan-withdraw-cut", null)]
    [InlineData("japan-posture", null, "japan-withdraw-home", null)]
    [InlineData("japan-renewal-hold", null, "japan-renewal-indexed", null)]
    public void A_comparison_is_valid_and_recalculates(
        string @base,
        string? baseAlternative,
        string other,
        string? alternative
    )
    {
        const string line = "sender-cost.gross";
        var baseline = ShippedReports.Of(@base, baseAlternative);
        var report = ShippedReports.Of(other, alternative) with { Baseline = baseline };
        var written = Workbook.Of(report);
        Assert.Contains("Compare", written.SheetNames);
        AssertValid(written);
        LibreOffice.Require();
        var recalculated = LibreOffice.Recalculate(written.Bytes);
        AssertFormulas(written, recalculated);
        var row = recalculated
            .Cells["Compare"]
            .Values.Single(c => c.Column == 1 && c.Text == line)
            .Row;
        var first = recalculated.Cells["Compare"].Values.Single(c => c.Row == row && c.Column == 4);
        var year = report.Result.Model.Years.First;
        AssertClose(
            report.Result.Value(line, year) - baseline.Result.Value(line, year),
            first.Number!.Value,
            "Compare"
        );
    }

    [Fact]
    public void The_sheet_Posture_shows_the_model()
    {
        var report = ShippedReports.Of("okinawa-guam");
        LibreOffice.Require();
        var recalculated = LibreOffice.Recalculate(Workbook.Of(report).Bytes);
        var cells = recalculated.Cells["Posture"].Values;
        var row = cells.Single(c => c.Column == 1 && c.Text == "posture.site.camp-blaz").Row;
        Assert.Equal(
            report.Result.Values("posture.site.camp-blaz").ToArray(),
            cells
                .Where(c => c.Row == row && c.Column >= 4)
                .OrderBy(c => c.Column)
                .Select(c => Math.Round(c.Number!.Value, 6))
        );
    }

    /// <summary>A random figure of a random scenario, one for all years or one year's, changed in the workbook and in the run.</summary>
    [Fact]
    public void Changing_any_input_gives_the_run_with_that_input()
    {
        LibreOffice.Require();
        var ids = ShippedReports.Ids;
        Gen.Select(Gen.Int[0, ids.Count - 1], Gen.Int[0, 10_000], Gen.Double[0.8, 1.1])
            .Sample(
                (scenario, place, factor) =>
                {
                    var report = ShippedReports.WithAlternatives(ids[scenario]);
                    var written = Workbook.Of(report);
                    var blue = BlueCells(report, written).ToArray();
                    var (input, year, address) = blue[place % blue.Length];
                    var figure = year is { } y ? input.ByYear[y] : input.Scalar!;
                    var changed = figure with
                    {
                        Value = input.Range.Contains(figure.Value * factor)
                            ? figure.Value * factor
                            : figure.Value * 0.9,
                    };
                    var expected = EvaluationResult.Run(
                        report.Result.Model,
                        new DiagnosticCollector(),
                        new Dictionary<string, Input>(StringComparer.Ordinal)
                        {
                            [input.Id] = year is { } at
                                ? input with
                                {
                                    ByYear = input.ByYear.SetItem(at, changed),
                                }
                                : input with
                                {
                                    Scalar = changed,
                                },
                        }
                    )!;
                    var bytes = written.With(
                        (name, xml) =>
                        {
                            if (name != written.PartOf("Inputs"))
                            {
                                return false;
                            }

                            xml.Descendants(Workbook.Main + "c")
                                .Single(c => c.Attribute("r")!.Value == address)
                                .Element(Workbook.Main + "v")!
                                .Value = changed.Value.ToString("R", CultureInfo.InvariantCulture);
                            return true;
                        }
                    );
                    RecalculatedLines.AssertSame(expected, LibreOffice.Recalculate(bytes));
                },
                iter: 12,
                threads: 1
            );
    }

    /// <summary>The cells that state the scenario's own figures, but for years and numbers of years.</summary>
    private static IEnumerable<(Input Input, int? Year, string Address)> BlueCells(
        Report report,
        Workbook workbook
    )
    {
        var cells = workbook.Cells["Inputs"].Values;
        var years = workbook
            .Range(workbook.Names["input_years"])
            .ToDictionary(c => c.Column, c => (int)c.Number!.Value);
        foreach (
            var input in report.Result.Model.Inputs.Where(i =>
                i.Unit.ToString() is not ("year" or "years")
            )
        )
        {
            var stated = cells.Where(c =>
                c.Column == 1 && c.Text == StatedInput.IdOf(input.Id, LiveModel.BaseName)
            );
            var row = stated
                .Concat(cells.Where(c => c.Column == 1 && c.Text == input.Id))
                .First()
                .Row;
            foreach (var cell in cells.Where(c => c.Row == row && c.Number is not null))
            {
                if (input.Scalar is not null && cell.Column == 4)
                {
                    yield return (input, null, cell.Address);
                }
                else if (
                    input.IsByYear
                    && cell.Column >= 4
                    && years.TryGetValue(cell.Column, out var year)
                    && input.ByYear.ContainsKey(year)
                )
                {
                    yield return (input, year, cell.Address);
                }
            }
        }
    }

    /// <summary>Every reference of every chart names cells that hold something.</summary>
    private static void AssertCharts(Workbook workbook)
    {
        foreach (
            var reference in workbook
                .Charts()
                .SelectMany(c => c.Descendants().Where(e => e.Name.LocalName == "f"))
        )
        {
            Assert.All(
                workbook.Range(reference.Value),
                c => Assert.True(c.Formula is not null || c.Value.Length > 0)
            );
        }
    }

    private static void AssertValid(Workbook workbook)
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(workbook.Bytes),
            isEditable: false
        );
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document)
                .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")
        );
    }

    private static void AssertFormulas(Workbook written, Workbook recalculated)
    {
        foreach (var (sheet, cells) in written.Cells)
        {
            foreach (var cell in cells.Values.Where(c => c.Formula is not null))
            {
                var other = recalculated.Cell(sheet, cell.Address);
                if (cell.Number is { } number)
                {
                    AssertClose(
                        number,
                        other.Number ?? double.NaN,
                        $"{sheet}!{cell.Address} ={cell.Formula}"
                    );
                }
                else
                {
                    Assert.Equal(cell.Value, other.Value);
                }
            }
        }
    }

    /// <summary>Within 1e-9 relative; two numbers that are both nothing but the rounding of large amounts are the same zero.</summary>
    private static void AssertClose(double expected, double found, string what) =>
        Assert.True(
            Math.Abs(expected - found) <= 1e-9 * Math.Abs(expected)
                || (Math.Abs(expected) < 1e-5 && Math.Abs(found) < 1e-5),
            $"{what}: the run has {expected}, LibreOffice {found}"
        );
}
