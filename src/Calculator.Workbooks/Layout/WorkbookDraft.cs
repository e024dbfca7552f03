using System.Collections.Immutable;
using Calculator.Reporting;
using Calculator.Workbooks.Checks;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>One workbook in the making: what it shows, and where everything stands.</summary>
internal sealed class WorkbookDraft
{
    public WorkbookDraft(Report report)
    {
        Report = report;
        Model = new LiveModel(report);
        Lines = new ModelLayout(Model);
        RunUp = new RunUpLayout(Model);
        Inputs = new InputLayout(Model);
        Names = new DefinedNames(Model, Inputs);
        Sources = new SourcesLayout(Model, Inputs, Lines, report.Positions);
        Compare = new CompareLayout(report, Model);
        Drivers = new DriverLayout(report, Compare);
    }

    public Report Report { get; }

    public LiveModel Model { get; }

    public ModelLayout Lines { get; }

    public RunUpLayout RunUp { get; }

    public InputLayout Inputs { get; }

    public DefinedNames Names { get; }

    public SourcesLayout Sources { get; }

    public CompareLayout Compare { get; }

    public DriverLayout Drivers { get; }

    /// <summary>What must hold.</summary>
    public ImmutableArray<Check> Checks => field.IsDefault ? field = ModelChecks.Of(Model) : field;

    /// <summary>True when every check holds in every year of the run, no input lies outside its range, and no published figure
    /// differs without a reason.</summary>
    public bool AllChecksHold =>
        Checks.All(c => Model.Years.Years.All(y => c.Holds(0, Model.Cases[0].Result, y)))
        && Model.InputsKeepToTheirRanges
        && Model.Cases[0].Published.All(o => !o.IsOpen);

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
