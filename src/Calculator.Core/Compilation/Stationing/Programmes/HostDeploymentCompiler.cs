using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Programmes;

/// <summary>Deployments of the hosts' own forces: their people, and their cost where it is published.</summary>
internal sealed class HostDeploymentCompiler(CompilationScope scope)
{
    private const string Section = "Deployments of the hosts' own forces";

    public void Compile()
    {
        foreach (var deployment in scope.Scenario.HostDeployments)
        {
            var lines = new ProgrammeLines(scope, Section, deployment.Title, deployment.Path);
            var id = HostIds.DeploymentPersonnel(deployment.HostId, deployment.Id);
            var personnel = lines.Path(id, "persons", deployment.Personnel, ValueRange.NotNegative);
            lines.Line(id, "persons", Unit.Person, personnel(Formula.Year), LineRole.Posture);
            if (deployment.Cost is { } cost)
            {
                lines.Rule(
                    HostIds.DeploymentCost(deployment.HostId, deployment.Id),
                    "cost",
                    deployment.HostId,
                    cost
                );
            }
        }
    }
}
