using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.Reporting;

/// <summary>One scenario's results with what a reader needs beside them: everything that tables, charts and the
/// workbook show comes from here.</summary>
/// <param name="ScenarioId">The scenario's id, also the name of its output folder.</param>
/// <param name="Title">Its title, as written (untrusted text).</param>
/// <param name="Currency">Reporting currency, ISO 4217.</param>
/// <param name="Basis">Price basis of the reported amounts: <c>then-year</c> or for example <c>FY2022</c>.</param>
/// <param name="Result">The value of every line in every year.</param>
public sealed record Report(
    string ScenarioId,
    string Title,
    string Currency,
    string Basis,
    EvaluationResult Result
)
{
    /// <summary>The question the scenario answers, or <c>null</c>.</summary>
    public string? Question { get; init; }

    /// <summary>Who wrote the scenario (untrusted text), or <c>null</c>.</summary>
    public string? Author { get; init; }

    /// <summary>Name of the scenario file, without folders.</summary>
    public string FileName { get; init; } = "";

    /// <summary>What was set on the command line and stands in no file, each <c>PATH=VALUE</c> (untrusted text); none by default.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Version of the program that made the report.</summary>
    public string Version { get; init; } = "";

    /// <summary>The hosts' ids and names, in scenario order.</summary>
    public ImmutableArray<(string Id, string Name)> Hosts { get; init; } = [];

    /// <summary>The posture's sites in scenario order, for maps.</summary>
    public ImmutableArray<(
        string SiteId,
        string Name,
        double Latitude,
        double Longitude
    )> Places { get; init; } = [];

    /// <summary>The circles of distance asked for, radius in km.</summary>
    public ImmutableArray<(
        string Id,
        string Name,
        double Latitude,
        double Longitude,
        double Radius
    )> Rings { get; init; } = [];

    /// <summary>The years of a re-timed report of which only a part is known.</summary>
    public PartYears PartYears { get; init; } = PartYears.None;

    /// <summary>The scenario's own fiscal years, without those that re-timing adds at the ends; <c>null</c> for all years of the results.</summary>
    public YearRange? Horizon { get; init; }

    /// <summary>The scenario this one is compared with; <c>null</c> for a report of its own.</summary>
    public Report? Baseline { get; init; }

    /// <summary>The scenarios that stand beside this one on the workbook's sheet Options, this one among them and first; empty without.</summary>
    public ImmutableArray<Report> Options { get; init; } = [];

    /// <summary>The scenario file's alternatives, in its order; empty for a file without, and for a report of one of them.</summary>
    public ImmutableArray<ReportCase> Alternatives { get; init; } = [];

    /// <summary>What was printed elsewhere for results of the scenario, beside them.</summary>
    public ImmutableArray<PublishedOutcome> Published { get; init; } = [];

    /// <summary>Warnings, one sentence each. Those of a run are worked out when they are first read.</summary>
    public ImmutableArray<string> Warnings
    {
        get => WarningsWhenRead.Value;
        init => WarningsWhenRead = new(value);
    }

    /// <summary>What is worth knowing and needs no mending, one sentence each; worked out as <see cref="Warnings"/> are.</summary>
    public ImmutableArray<string> Notes
    {
        get => NotesWhenRead.Value;
        init => NotesWhenRead = new(value);
    }

    internal Lazy<ImmutableArray<string>> WarningsWhenRead { get; init; } = new([]);

    internal Lazy<ImmutableArray<string>> NotesWhenRead { get; init; } = new([]);

    /// <summary>Where figures stand: from a figure's document path to <c>file.yaml:12:9</c>.</summary>
    public ImmutableDictionary<string, string> Positions { get; init; } =
        ImmutableDictionary<string, string>.Empty;
}
