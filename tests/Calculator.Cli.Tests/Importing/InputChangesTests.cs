using Calculator.Cli.Files;
using Calculator.Cli.Importing;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;
using Calculator.ScenarioFiles.Writing;
using Calculator.TestSupport;
using Calculator.Workbooks;
using Calculator.Workbooks.Reading;
using ClosedXML.Excel;

namespace Calculator.Cli.Tests.Importing;

/// <summary>Every blue cell of every shipped workbook comes back as a scenario that gives the workbook's numbers.</summary>
public sealed class InputChangesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alliance-import").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string?> Scenarios()
    {
        var all = new TheoryData<string, string?>();
        foreach (var id in ShippedReports.Ids)
        {
            all.Add(id, null);
            var own = ShippedReports.Of(id);
            foreach (var name in ShippedReports.AlternativesOf(id))
            {
                // Only those that stand beside the scenario in its workbook.
                var other = ShippedReports.Of(id, name);
                if (
                    other.Currency == own.Currency
                    && other.Basis == own.Basis
                    && other.Result.Model.Years.Equals(own.Result.Model.Years)
                )
                {
                    all.Add(id, name);
                }
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Nothing_changed_is_an_empty_delta(string id, string? alternative)
    {
        var changes = Changes(id, alternative, Edited(id, alternative, value => value), out _);
        Assert.Empty(changes.Written);
        Assert.Empty(changes.NotWritten);
        Assert.Equal(0, changes.Count);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_blue_cell_comes_back_and_gives_the_workbooks_numbers(
        string id,
        string? alternative
    )
    {
        var changes = Changes(
            id,
            alternative,
            Edited(id, alternative, value => value * 0.99),
            out var workbook
        );
        Assert.Empty(changes.NotWritten);
        var model = ShippedReports.Of(id, alternative).Result.Model;
        var expected = EvaluationResult.Run(
            model,
            new DiagnosticCollector(),
            Replaced(model, workbook)
        )!;
        var delta = DeltaText.Write("mine", "Mine", id, alternative, changes.Written);
        var found = Run(delta);
        AssertSame(expected, found, delta);
        var read = YearsRead.Of(expected);
        Assert.Equal(
            model
                .Inputs.Where(i => !IsWhole(i.Unit) && !IsAllocation(i.Id))
                .Count(i =>
                    i.Scalar is { ChangedAt: not null, Value: not 0 }
                    || i.ByYear.Any(f =>
                        f.Value is { ChangedAt: not null, Value: not 0 }
                        && read[i.Id].Contains(f.Key)
                    )
                ),
            changes.Count
        );
    }

    /// <summary>A year or a number of years changed: the import tells that it can't be taken over, or the scenario is refused with
    /// its own error, or it gives the workbook's numbers.</summary>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_changed_year_comes_back_or_is_told(string id, string? alternative)
    {
        var result = ShippedReports.Of(id, alternative).Result;
        foreach (
            var input in result.Model.Inputs.Where(i =>
                IsWhole(i.Unit) && i.Scalar is { ChangedAt: not null }
            )
        )
        {
            foreach (
                var value in new[] { input.Scalar!.Value - 1, input.Scalar.Value + 1 }.Where(
                    input.Range.Contains
                )
            )
            {
                var expected = EvaluationResult.Run(
                    result.Model,
                    new DiagnosticCollector(),
                    new Dictionary<string, Input>(StringComparer.Ordinal)
                    {
                        [input.Id] = input with { Scalar = input.Scalar with { Value = value } },
                    }
                );
                var bytes = Edited(id, alternative, v => v, (input.Id, value));
                var changes = Changes(id, alternative, bytes, out _);
                if (changes.NotWritten.Count > 0)
                {
                    Assert.Contains(input.Id, changes.NotWritten[0], StringComparison.Ordinal);
                    continue;
                }

                var file = Read(DeltaText.Write("mine", "Mine", id, alternative, changes.Written));
                if (file.Model is null)
                {
                    Assert.NotEmpty(file.Diagnostics);
                    continue;
                }

                var found = EvaluationResult.Run(file.Model, new DiagnosticCollector());
                Assert.Equal(expected is null, found is null);
                if (found is not null)
                {
                    AssertSame(expected!, found, $"{input.Id} {value}");
                }
            }
        }
    }

    private static bool IsAllocation(string id) =>
        id.Split('@')[0].EndsWith(".share", StringComparison.Ordinal)
        && (
            id.Contains(".contribution.", StringComparison.Ordinal)
            || id.StartsWith("common-fund.", StringComparison.Ordinal)
        );

    private static bool IsWhole(Unit unit) => unit.ToString() is "year" or "years";

    private static InputChanges Changes(
        string id,
        string? alternative,
        byte[] bytes,
        out WorkbookInputs workbook
    )
    {
        workbook = WorkbookInputs.Read(new MemoryStream(bytes))!;
        Assert.Equal(alternative, workbook.Alternative);
        return InputChanges.Of(
            ShippedReports.Of(id, alternative).Result,
            workbook,
            "changed in book.xlsx"
        );
    }

    /// <summary>The workbook with its switch set and every blue number but years changed.</summary>
    private static byte[] Edited(
        string id,
        string? alternative,
        Func<double, double> change,
        params (string Id, double Value)[] years
    )
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(ShippedReports.WithAlternatives(id), stream);
        using var book = new XLWorkbook(stream);
        var sheet = book.Worksheet("Inputs");
        foreach (
            var cell in sheet.CellsUsed(c => !c.Style.Protection.Locked && c.GetString().Length > 0)
        )
        {
            var row = cell.Address.RowNumber;
            if (
                years.FirstOrDefault(y => y.Id == sheet.Cell(row, 1).GetString()) is
                { Id: not null } found
            )
            {
                cell.SetValue(found.Value);
            }
            else if (sheet.Cell(row, 1).GetString() == "scenario")
            {
                cell.SetValue(alternative ?? "base");
            }
            // The shares of an allocation are together 100 %: the scenario says so when they are not.
            else if (
                sheet.Cell(row, 3).GetString() is not ("year" or "years")
                && !IsAllocation(sheet.Cell(row, 1).GetString())
            )
            {
                cell.SetValue(change(cell.GetDouble()));
            }
        }

        using var edited = new MemoryStream();
        book.SaveAs(edited);
        return edited.ToArray();
    }

    private static Dictionary<string, Input> Replaced(Model model, WorkbookInputs workbook) =>
        model.Inputs.ToDictionary(
            i => i.Id,
            i =>
                i.Scalar is { } scalar
                    ? i with
                    {
                        Scalar = scalar with
                        {
                            Value =
                                workbook.Value(i.Id) ?? throw new InvalidOperationException(i.Id),
                        },
                    }
                    : i with
                    {
                        ByYear = i.ByYear.SetItems(
                            i.ByYear.Select(f =>
                                KeyValuePair.Create(
                                    f.Key,
                                    f.Value with
                                    {
                                        Value = workbook.Value(i.Id, f.Key) ?? f.Value.Value,
                                    }
                                )
                            )
                        ),
                    },
            StringComparer.Ordinal
        );

    private static void AssertSame(EvaluationResult expected, EvaluationResult found, string what)
    {
        foreach (var line in expected.Model.Lines)
        {
            foreach (var year in expected.Model.Years.Years)
            {
                var (a, b) = (expected.Value(line.Id, year), found.Value(line.Id, year));
                Assert.True(
                    a.Equals(b) || Math.Abs(a - b) <= 1e-9 * Math.Abs(a) || Math.Abs(a - b) < 1e-6,
                    $"{line.Id} {year}: the workbook {a}, the imported scenario {b}\n{what}"
                );
            }
        }
    }

    private EvaluationResult Run(string delta)
    {
        var file = Read(delta);
        Assert.True(
            file.Model is not null,
            string.Join('\n', file.Diagnostics.Select(DiagnosticText.Write)) + "\n" + delta
        );
        return EvaluationResult.Run(file.Model!, new DiagnosticCollector())!;
    }

    private TestFile Read(string delta)
    {
        var path = Path.Combine(_folder, "mine.yaml");
        File.WriteAllText(path, delta);
        return TestFile.Of(
            new ScenarioFileReader(
                new DiskFileStore(),
                new ScenarioFileOptions { ShippedScenarios = Repository.Scenarios }
            ).Read(path)
        );
    }
}
