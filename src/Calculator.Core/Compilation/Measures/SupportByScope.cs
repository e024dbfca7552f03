namespace Calculator.Core.Compilation.Measures;

/// <summary>Support by the scope of its agreement: host-nation support beside realignment and SACO.</summary>
internal sealed class SupportByScope : IMeasure
{
    public string Ids => "support.scope.SCOPE";

    public string Definition =>
        "Support of the agreements of one scope (host-nation support, realignment, SACO ...), where a scenario has several; together support.total.";

    public void AddLines(MeasureContext context)
    {
        foreach (var scope in context.Scopes)
        {
            context.AddMeasure(
                $"support.scope.{scope}",
                $"Support: {scope.Replace('-', ' ')}",
                context.ReportUnit,
                context.ReportedSupport($"scope.{scope}"),
                Definition
            );
        }
    }
}
