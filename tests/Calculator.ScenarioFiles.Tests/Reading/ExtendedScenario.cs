using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>A scenario that others extend: 100 bn JPY of labor a year, 20 and 10 bn of utilities in 2022 and 2023; its alternative
/// 'less' has 1 bn of labor.</summary>
internal static class ExtendedScenario
{
    public static string Yaml { get; } =
        TestScenario.OneAgreement(
            """
            labor: { rule: level, amount: 100 bn JPY, source: base }
            utilities: { rule: schedule, amounts: { 2022: 20 bn JPY, 2023: 10 bn JPY } }
            """,
            "2022-2023"
        );

    public static string WithAlternative { get; } =
        Yaml
        + "\nalternatives:\n  less:\n    title: Less\n    hosts: { japan: { agreements: { sma: { lines: { labor: { amount: 1 bn JPY } } } } } }\n";

    /// <summary>The scenario with its alternative, as the file <c>base.yaml</c>.</summary>
    public static Dictionary<string, string> Files { get; } =
        new(StringComparer.Ordinal) { ["base.yaml"] = WithAlternative };
}
