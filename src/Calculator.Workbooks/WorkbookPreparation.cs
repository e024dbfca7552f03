using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.Reporting;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Spreadsheet;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks;

/// <summary>Makes the writer ready beside other work: the runtime loads and compiles code where it is first used, which takes
/// longer than writing the workbook of most scenarios.</summary>
public static class WorkbookPreparation
{
    /// <summary>Writes a workbook of two inputs and a line to nowhere, and before it one of a few cells: the library takes longest.</summary>
    public static void Run()
    {
        WriteCells();
        var years = new YearRange(2000, 2001);
        var builder = new ModelBuilder(years);
        var rate = new Figure(1, Unit.Ratio, "100 %", "rate");
        var share = builder.Add(
            new Input("share", "Share", Unit.Ratio, ValueRange.Share) { Scalar = rate }
        );
        var byYear = builder.Add(
            new Input("rate", "Rate", Unit.Ratio, ValueRange.Positive)
            {
                ByYear = years.Years.Aggregate(
                    System.Collections.Immutable.ImmutableSortedDictionary<int, Figure>.Empty,
                    (figures, year) => figures.Add(year, rate)
                ),
            }
        );
        builder.Add(new Line("a", "A", Unit.Ratio, share * byYear) { Role = LineRole.Measure });
        var diagnostics = new DiagnosticCollector();
        if (
            builder.Build(diagnostics) is { } model
            && EvaluationResult.Run(model, diagnostics) is { } result
        )
        {
            WorkbookWriter.Write(new Report("a", "a", "USD", "then-year", result), Stream.Null);
        }
    }

    private static void WriteCells()
    {
        var sheet = new Sheet("a") { FrozenRows = 1 };
        var row = sheet.Row(1);
        row.Set(new SheetCell(1, StyleSet.Title) { Text = "a" });
        row.Set(new SheetCell(2, StyleSet.Input("0.0")) { Number = 1 });
        row.Set(new SheetCell(3, StyleSet.Truth) { Formula = "B1=1", Truth = true });
        row.Height = 24;
        sheet.SetWidth(1, 24);
        sheet.Notes.Add(new Note(1, 2, "a"));
        sheet.Validations.Add(new Validation("B1:B1", ValidationKind.AtLeast, "0", null, "a", "a"));
        sheet.Alarms.Add(new Alarm("C1:C1", "NOT(C1)"));
        sheet.Links.Add(new Link("A1", "a!B1"));
        sheet.Merged.Add("D1:E1");
        sheet.Print = new PrintSetup(1, 1, "a", "a", "a");
        WorkbookPackage.Write(new Book("a", [sheet], [("a_1", "'a'!$B$1")]), Stream.Null);
    }
}
