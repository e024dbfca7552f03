using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Reporting.Tables;

namespace Calculator.Reporting.Options;

/// <summary>Several scenarios beside one another, the base first.</summary>
public sealed class OptionTable
{
    private readonly ImmutableArray<Line> _inOtherUnits;

    /// <param name="reports">Their reports in one currency and basis; ids differ; at least one.</param>
    public OptionTable(ImmutableArray<Report> reports)
    {
        Reports = reports;
        Names = [.. reports.Select(NameOf)];
        Common =
        [
            .. reports[0]
                .Result.Model.Years.Years.Where(y =>
                    reports.All(r => r.Result.Model.Years.Contains(y))
                ),
        ];
        var lines = reports
            .SelectMany(r => r.Result.Model.Lines)
            .DistinctBy(l => l.Id, StringComparer.Ordinal)
            .ToLookup(IsOfOneUnit);
        Lines = [.. lines[true]];
        _inOtherUnits = [.. lines[false]];
        Rows = Common.IsEmpty
            ? []
            :
            [
                .. Lines
                    .Where(l => l.Role is LineRole.Measure or LineRole.SupportCategory)
                    .Select(Row),
            ];
    }

    /// <summary>The options' reports, the base first.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>A short name for each: its id, without the base's before it.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The fiscal years of all, ascending; none where no year is common.</summary>
    public ImmutableArray<int> Common { get; }

    /// <summary>The fiscal years of any, ascending.</summary>
    public IEnumerable<int> Years =>
        Reports.SelectMany(r => r.Result.Model.Years.Years).Distinct().Order();

    /// <summary>The lines of any option, those of the base first, but for lines whose units differ.</summary>
    public ImmutableArray<Line> Lines { get; }

    /// <summary>The measures and the support by category.</summary>
    public ImmutableArray<OptionRow> Rows { get; }

    /// <summary>What a reader must know before the numbers, a sentence each: the years, what can't be compared, what was set.</summary>
    public IEnumerable<string> Sentences()
    {
        var leftOut = Reports
            .Select(
                (r, i) =>
                    (Name: Names[i], Years: r.Result.Model.Years.Years.Except(Common).ToArray())
            )
            .Where(r => r.Years.Length > 0)
            .Select(r => $"{ComparedYears.Words(r.Years)} of '{r.Name}'")
            .ToArray();
        yield return $"Compared: fiscal years {ComparedYears.Words(Common)}."
            + (leftOut.Length == 0 ? "" : $" Left out: {string.Join(", ", leftOut)}.");
        if (!_inOtherUnits.IsEmpty)
        {
            yield return $"Not compared, as their units or currencies differ: {string.Join(", ", _inOtherUnits.Select(l => l.Id))}.";
        }

        if (!Reports[0].Settings.IsEmpty)
        {
            yield return $"Set on the command line: {string.Join("; ", Reports[0].Settings)}.";
        }
    }

    /// <summary>A line's value in an option; <c>null</c> where that has no such line, year or value.</summary>
    public double? Value(int option, string lineId, int year)
    {
        var result = Reports[option].Result;
        return
            result.Model.Find(lineId) is not null
            && result.Model.Years.Contains(year)
            && result.Value(lineId, year) is var value
            && !double.IsNaN(value)
            ? value
            : null;
    }

    private OptionRow Row(Line line)
    {
        int[] options =
        [
            .. Enumerable
                .Range(0, Reports.Length)
                .Where(i => Reports[i].Result.Model.Find(line.Id) is not null),
        ];
        int[] years = line.AddsUpOverYears ? [.. Common] : [Common[^1]];
        int[] valued = [.. years.Where(y => options.All(i => Value(i, line.Id, y) is not null))];
        // Where no year has all, each shows what it has.
        int[] counted = valued.Length > 0 ? valued : years;
        return new OptionRow(
            line,
            [.. counted],
            [
                .. Enumerable
                    .Range(0, Reports.Length)
                    .Select(i =>
                        counted.Select(y => Value(i, line.Id, y)).OfType<double>().ToArray()
                            is { Length: > 0 } values
                            ? values.Sum()
                            : (double?)null
                    ),
            ]
        );
    }

    private bool IsOfOneUnit(Line line) =>
        Reports.All(r => r.Result.Model.Find(line.Id)?.Unit.Equals(line.Unit) != false);

    private string NameOf(Report report)
    {
        var prefix = Reports[0].ScenarioId + "-";
        var name = report.ScenarioId.StartsWith(prefix, StringComparison.Ordinal)
            ? report.ScenarioId[prefix.Length..]
            : report.ScenarioId;
        return Reports.Any(r => r.ScenarioId == name) ? report.ScenarioId : name;
    }
}
