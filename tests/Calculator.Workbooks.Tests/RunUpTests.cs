using Calculator.Reporting;
using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests;

/// <summary>Years before the first that amounts rest on have a sheet of their own, as live as the others.</summary>
public sealed class RunUpTests
{
    private const string Pact = """
        scenario: test
        title: Test
        years: YEARS
        report: { currency: JPY }
        hosts:
          japan:
            agreements:
              old:
                term: 2018-2021
                source: x
                after: lapse
                lines: { a: { rule: escalate, base: 100 bn JPY, rate: 10 % } }
              new:
                term: 2022-2028
                source: x
                lines:
                  a: { rule: ratchet, of: { rule: escalate, base: predecessor, step: -5 %, rate: 3 %, cap: 2.4 % }, before: predecessor }
                  b:
                    rule: ratchet
                    of:
                      rule: allocate
                      total: { rule: escalate, base: 10 bn JPY, rate: { schedule: { 2023: -20 %, 2024: 30 %, 2025: 3 % }, then: hold } }
                      shares: { labor: 60 %, utilities: 40 % }
        """;

    [Theory]
    [InlineData("2024-2028")]
    [InlineData("2026-2028")]
    [InlineData("2022-2025")]
    public void It_recalculates_to_the_run(string years)
    {
        var result = TestScenario.Run(Pact.Replace("YEARS", years, StringComparison.Ordinal));
        LibreOffice.Require();
        var written = Workbook.Of(new Report("test", "Test", "JPY", "then-year", result));
        var recalculated = LibreOffice.Recalculate(written.Bytes);
        RecalculatedLines.AssertSame(result, recalculated);
        Assert.Equal("1", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }

    /// <summary>100 x 1.1 ^ 3 = 133.1 in 2021; ratchet holds 133.1, 'of' goes on from 133.1 x 0.95 = 126.445.</summary>
    [Fact]
    public void Its_sheet_has_the_years_before_the_first_with_their_formulas()
    {
        var result = TestScenario.Run(Pact.Replace("YEARS", "2024-2028", StringComparison.Ordinal));
        var workbook = Workbook.Of(new Report("test", "Test", "JPY", "then-year", result));
        var rows = workbook
            .Cells["RunUp"]
            .Values.Where(c => c.Column == 1 && c.Text is not null)
            .ToDictionary(c => c.Text!, c => c.Row, StringComparer.Ordinal);
        Assert.Equal(2018, workbook.At("RunUp!D4").Number);
        Assert.Equal(2023, workbook.At("RunUp!I4").Number);
        var old = workbook.At($"RunUp!G{rows["japan.old.a"]}");
        Assert.Equal(133.1e9, old.Number!.Value, 1e-3);
        Assert.Contains("*", old.Formula, StringComparison.Ordinal);
        Assert.Equal(
            126.445e9,
            workbook.At($"RunUp!H{rows["japan.new.a.of"]}").Number!.Value,
            1e-3
        );
    }

    [Fact]
    public void There_is_no_such_sheet_where_nothing_rests_on_earlier_years()
    {
        var result = TestScenario.Run(Pact.Replace("YEARS", "2018-2028", StringComparison.Ordinal));
        Assert.Null(result.RunUp);
        Assert.DoesNotContain(
            "RunUp",
            Workbook.Of(new Report("test", "Test", "JPY", "then-year", result)).SheetNames
        );
    }
}
