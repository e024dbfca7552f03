using System.Collections.Immutable;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Reporting;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Packaging;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Layout;

/// <summary>One workbook in the making: what it shows, where everything stands, and what is put in after saving.</summary>
internal sealed class WorkbookDraft
{
    public WorkbookDraft(Report report)
    {
        Report = report;
        Lines = new ModelLayout(Model);
        Inputs = new InputLayout(Model);
        Names = new DefinedNames(Model.Inputs, Inputs);
        Sheets = [.. SheetCatalog.Sheets.Where(s => s.AppliesTo(report))];
    }

    public Report Report { get; }

    public EvaluationResult Result => Report.Result;

    public Model Model => Report.Result.Model;

    public ModelLayout Lines { get; }

    public InputLayout Inputs { get; }

    public DefinedNames Names { get; }

    /// <summary>The sheets that apply, in tab order.</summary>
    public ImmutableArray<IWorkbookSheet> Sheets { get; }

    public StyleSet Styles { get; } = new();

    /// <summary>Results of the formula cells, written after saving.</summary>
    public CachedValues Cached { get; } = new();

    /// <summary>Charts by the name of their sheet, attached after saving.</summary>
    public List<PlacedChart> Charts { get; } = [];

    public double LargestOf(string lineId)
    {
        var largest = 0.0;
        foreach (var value in Result.Values(lineId))
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }
}
