using Calculator.Core.Decisions;
using Calculator.Core.Modelling;
using Calculator.Reporting.Runs;

namespace Calculator.Cli.Trials;

/// <summary>A question for the values of an input with its answer.</summary>
/// <param name="Run">The scenario as it stands.</param>
/// <param name="Line">The measure.</param>
/// <param name="Year">Its year.</param>
/// <param name="Target">What it is to be, in the line's unit.</param>
/// <param name="Input">The input.</param>
/// <param name="Answer">What was found.</param>
internal sealed record SolvedTarget(
    ScenarioRun Run,
    Line Line,
    int Year,
    double Target,
    SoughtInput Input,
    TargetAnswer Answer
);
