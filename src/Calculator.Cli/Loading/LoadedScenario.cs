using Calculator.Reporting.Runs;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.Cli.Loading;

/// <summary>What came of loading a scenario file.</summary>
/// <param name="Run">The run; <c>null</c> where there are errors.</param>
/// <param name="Errors">The errors, and the warnings beside them; none where there is a run.</param>
internal sealed record LoadedScenario(ScenarioRun? Run, IReadOnlyList<PositionedDiagnostic> Errors);
