using Calculator.Core.Compilation.Stationing.Programmes;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>Lines of joint programmes, contingencies, the hosts' own deployments and stationing options. None of them is
/// host-nation support, and none counts into the offset.</summary>
internal sealed class ProgrammeCompiler(CompilationScope scope)
{
    public void Compile()
    {
        new JointProgrammeCompiler(scope).Compile();
        new ContingencyCompiler(scope).Compile();
        new HostDeploymentCompiler(scope).Compile();
        new StationingOptionCompiler(scope).Compile();
    }
}
