using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Programmes;

/// <summary>Joint programmes: a total by year, the partner's share of it, and the rest for the sender.</summary>
internal sealed class JointProgrammeCompiler(CompilationScope scope)
{
    private const string Section = "Joint programmes";

    public void Compile()
    {
        foreach (var programme in scope.Scenario.Programmes)
        {
            Add(programme, new ProgrammeLines(scope, Section, programme.Title, programme.Path));
        }
    }

    private static void Add(Programme programme, ProgrammeLines lines)
    {
        var total = lines.Rule(Id("total"), "total", programme.HostId, programme.Total);
        var share = lines.Path(
            Id("host-share"),
            "partner's share",
            programme.HostShare,
            ValueRange.Share
        );
        var host = lines.Line(
            Id("host"),
            $"paid by {lines.HostName(programme.HostId)}",
            total.Unit,
            Formula.LineOf(total.Id) * share(Formula.Year)
        );
        lines.Line(Id("sender"), "paid by the sender", total.Unit, Formula.LineOf(total.Id) - host);

        string Id(string part) => ProgrammeIds.Programme(programme.Id, part);
    }
}
