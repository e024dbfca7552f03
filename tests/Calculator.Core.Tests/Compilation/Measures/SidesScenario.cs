using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Support and cost of one host and of two, small enough to reckon by hand.</summary>
internal static class SidesScenario
{
    /// <summary>Japan in 2022, bn JPY: cash 60, in kind 30, forgone 10; the sender's pay 100, operations 50; 50,000 troops,
    /// GDP 500 tn, defence budget 5 tn.</summary>
    public static EvaluationResult One { get; } =
        TestScenario.Run(
            TestScenario.OneAgreement(
                """
                labor: { rule: level, amount: 60 bn JPY, kind: cash }
                facilities: { rule: level, amount: 30 bn JPY, kind: in-kind }
                rent: { rule: level, amount: 10 bn JPY, kind: forgone }
                """,
                "2022-2022",
                host: """
                troops: 50_000
                gdp: 500 tn JPY
                defence-budget: 5 tn JPY
                sender-costs:
                  pay: { rule: level, amount: 100 bn JPY, component: military-pay }
                  operations: { rule: per-person, amount: 1 mn JPY/person, component: operations }
                """
            )
        );

    /// <summary>Japan and Korea in 2022 and 2023, bn USD: support 3 and 1; the sender's cost in Japan 4, then 6, in Korea 2.</summary>
    /// <param name="calendar">More keys of the report.</param>
    /// <param name="cost">More keys of each cost.</param>
    public static EvaluationResult Two(string calendar = "", string cost = "") =>
        TestScenario.Run(
            $$"""
            scenario: test
            years: 2022-2023
            report: { currency: USD{{calendar}} }
            hosts:
              japan:
                calendar: us
                troops: 50
                agreements:
                  sma: { term: 2022-2023, source: x, lines: { a: { rule: level, amount: 3 bn USD } } }
                sender-costs: { all: { rule: schedule, amounts: { 2022: 4 bn USD, 2023: 6 bn USD }{{cost}} } }
              korea:
                calendar: us
                troops: 30
                agreements:
                  sma: { term: 2022-2023, source: x, lines: { a: { rule: level, amount: 1 bn USD } } }
                sender-costs: { all: { rule: level, amount: 2 bn USD{{cost}} } }
            """
        );
}
