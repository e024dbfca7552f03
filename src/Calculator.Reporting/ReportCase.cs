using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;

namespace Calculator.Reporting;

/// <summary>An alternative that stands in a report's workbook beside the scenario itself, chosen by a switch.</summary>
/// <param name="Name">The alternative's name in the scenario file.</param>
/// <param name="Title">Its title, as written (untrusted text).</param>
/// <param name="Currency">Its reporting currency, ISO 4217.</param>
/// <param name="Basis">Its price basis: <c>then-year</c> or for example <c>FY2022</c>.</param>
/// <param name="Result">The value of every line in every year.</param>
/// <param name="Positions">Where its figures stand: from a figure's document path to <c>file.yaml:12:9</c>.</param>
public sealed record ReportCase(
    string Name,
    string Title,
    string Currency,
    string Basis,
    EvaluationResult Result,
    ImmutableDictionary<string, string> Positions
)
{
    /// <summary>What was printed elsewhere for its results, beside them.</summary>
    public ImmutableArray<PublishedOutcome> Published { get; init; } = [];

    /// <summary>A report as a case of another report's workbook.</summary>
    /// <param name="name">Its name there.</param>
    /// <param name="report">The report.</param>
    public static ReportCase Of(string name, Report report) =>
        new(name, report.Title, report.Currency, report.Basis, report.Result, report.Positions)
        {
            Published = report.Published,
        };
}
