using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

/// <summary>A chart of a report. A new one is one file here and one line in <see cref="ChartCatalog"/>.</summary>
public interface IChart
{
    /// <summary>Name of its file and on the command line.</summary>
    string Id { get; }

    /// <summary>What it shows, one sentence.</summary>
    string Doc { get; }

    /// <summary>The figure, or <c>null</c> where the report has nothing to show.</summary>
    ChartFigure? Figure(Report report);
}
