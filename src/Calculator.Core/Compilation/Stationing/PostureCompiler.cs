namespace Calculator.Core.Compilation.Stationing;

/// <summary>Turns sites, units and changes into lines of personnel: by unit and site, by site and service.</summary>
internal sealed class PostureCompiler(CompilationScope scope)
{
    /// <summary>Heading of the posture's block.</summary>
    internal const string Section = "Posture";

    /// <summary>Adds the lines; <c>null</c> when the scenario has no posture or it has errors.</summary>
    public CompiledPosture? Compile()
    {
        var posture = scope.Scenario.Posture;
        if (posture.Units.IsEmpty)
        {
            return null;
        }

        var index = new PostureIndex(posture);
        var strengths = new UnitStrengths(scope);
        var compiler = new ChangeCompiler(scope, index, strengths);
        var changes = posture
            .Changes.OrderBy(c => c.Start.Value)
            .Select(compiler.Add)
            .OfType<ChangeLines>()
            .ToArray();
        if (scope.Diagnostics.HasErrors)
        {
            return null;
        }

        var presences = new PresenceCompiler(scope, index).Compile(
            strengths.AtStart,
            compiler.Afterwards.Places,
            changes
        );
        new PostureCheck(scope, changes).Run(presences);
        new SiteCompiler(scope, presences).Compile();
        return new CompiledPosture(
            presences,
            changes,
            [.. strengths.AtStart.All.Select(p => p.Formula)]
        );
    }
}
