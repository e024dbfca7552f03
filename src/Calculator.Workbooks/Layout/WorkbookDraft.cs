using System.Collections.Immutable;
using Calculator.Reporting;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Spreadsheet;

namespace Calculator.Workbooks.Layout;

/// <summary>One workbook in the making: what it shows, where everything stands, and what is put in after saving.</summary>
internal sealed class WorkbookDraft
{
    public WorkbookDraft(Report report)
    {
        Report = report;
        Model = new LiveModel(report);
        Lines = new ModelLayout(Model);
        Inputs = new InputLayout(Model);
        Names = new DefinedNames(Model, Inputs);
        Sources = new SourcesLayout(this);
        Compare = new CompareLayout(this);
        Sheets = [.. SheetCatalog.Sheets.Where(s => s.AppliesTo(this))];
    }

    public Report Report { get; }

    public LiveModel Model { get; }

    public ModelLayout Lines { get; }

    public InputLayout Inputs { get; }

    public DefinedNames Names { get; }

    public SourcesLayout Sources { get; }

    public CompareLayout Compare { get; }

    /// <summary>What must hold.</summary>
    public ImmutableArray<Check> Checks =>
        field.IsDefault ? field = [.. ModelChecks.Of(this)] : field;

    /// <summary>True when every check holds in every year of the run, and no published figure differs without a reason.</summary>
    public bool AllChecksHold =>
        Checks.All(c => Model.Years.Years.All(c.Holds)) && PublishedRows.Hold(this);

    /// <summary>The sheets that apply, in tab order.</summary>
    public ImmutableArray<IWorkbookSheet> Sheets { get; }

    public StyleTable StyleTable { get; } = new();

    public SharedTexts Texts { get; } = new();

    /// <summary>Charts by the name of their sheet.</summary>
    public List<PlacedChart> Charts { get; } = [];

    /// <summary>Largest absolute value of a line over the years and the cases.</summary>
    public double LargestOf(string lineId)
    {
        var largest = 0.0;
        foreach (var @case in Model.Cases.Where(c => LiveModel.Find(c, lineId) is not null))
        {
            foreach (var value in @case.Result.Values(lineId))
            {
                largest = double.IsNaN(value) ? largest : Math.Max(largest, Math.Abs(value));
            }
        }

        return largest;
    }
}
