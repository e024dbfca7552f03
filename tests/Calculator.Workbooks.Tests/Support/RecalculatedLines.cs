using Calculator.Core.Evaluation;

namespace Calculator.Workbooks.Tests.Support;

/// <summary>What LibreOffice made of the sheet Model beside the run.</summary>
internal static class RecalculatedLines
{
    private const double Relative = 1e-9;

    /// <summary>Every line and year agrees; where the run has no value the cell is an empty text, not an error.</summary>
    public static void AssertSame(EvaluationResult result, Workbook workbook)
    {
        var lines = workbook.Lines().ToArray();
        Assert.Superset(
            result.Model.Lines.Select(l => l.Id).ToHashSet(),
            lines.Select(l => l.Id).ToHashSet()
        );
        Assert.Equal(lines.DistinctBy(l => l.Id).Count() * result.Model.Years.Count, lines.Length);
        foreach (var (id, year, cell) in lines)
        {
            // A line that only another scenario of the switch has counts nothing.
            var expected = result.Model.Find(id) is null ? 0 : result.Value(id, year);
            Assert.True(
                double.IsNaN(expected)
                    ? cell.Value.Length == 0
                    : cell.Number is { } found
                        && Math.Abs(expected - found)
                            <= Relative * Math.Max(Math.Abs(expected), Least(id)),
                $"{id} {year}: the run has {expected}, the sheet '{cell.Value}' from ={cell.Formula}"
            );
        }
    }

    /// <summary>A difference of headcounts that is nothing leaves the last digits of these: parts of persons, not of itself.</summary>
    private static double Least(string lineId) => lineId == "posture.balance" ? 1 : 1e-12;
}
