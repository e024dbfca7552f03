using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>What a value would have been without a bound, wherever in the formula the bound stands.</summary>
public sealed class DerivationRemarksTests
{
    private static readonly Unit s_yen = Unit.Money("JPY");

    /// <summary>The remark on a line made of 10.5 bn yen and a growth of 8 % that is held to 5 %.</summary>
    private static string Remark(Func<Formula, Formula, Formula> line)
    {
        var builder = new ModelBuilder(new YearRange(2026, 2026));
        var growth = builder.Add(Scalar("growth", 1.08, Unit.Ratio));
        var cap = builder.Add(Scalar("cap", 1.05, Unit.Ratio));
        var amount = builder.Add(Scalar("amount", 10.5e9, s_yen));
        var formula = line(amount, Formula.Clamp(growth, floor: null, cap));
        builder.Add(new Line("paid", "Paid", s_yen, formula));
        var diagnostics = new DiagnosticCollector();
        var model = builder.Build(diagnostics);
        Assert.Empty(diagnostics.Items);
        var result = EvaluationResult.Run(model!, diagnostics)!;
        return Assert.Single(Derivation.Of(result, "paid", 2026).Remarks);
    }

    private static Input Scalar(string id, double value, Unit unit) =>
        new(id, id, unit, ValueRange.Any) { Scalar = new Figure(value, unit, $"{value}", id) };

    private static readonly Formula s_nothing = Formula.Constant(0, s_yen);

    public static TheoryData<string, string> Places =>
        new()
        {
            // 10.5 x 1.05 = 11.025 paid; 10.5 x 1.08 = 11.34 without the cap.
            { "product", "11.34 bn JPY" },
            { "maximum", "11.34 bn JPY" },
            { "restated", "11.34 bn JPY" },
            { "comparison", "11.34 bn JPY" },
            // 10.5 x 1.08 ^ 2 = 12.2472
            { "power", "12.2472 bn JPY" },
            // 10.5 + 10.5 x 1.08 + 0 = 21.84
            { "sum", "21.84 bn JPY" },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public void The_value_without_a_cap_is_told(string place, string without)
    {
        var remark = Remark(
            (amount, held) =>
                place switch
                {
                    "maximum" => Formula.Max(s_nothing, amount * held),
                    "restated" => Formula.Restate(amount * held, s_yen),
                    "power" => amount * Formula.Power(held, Formula.Constant(2)),
                    "sum" => Formula.Sum([amount, amount * held, s_nothing], s_yen),
                    "comparison" => Formula.If(
                        Formula.All(amount > s_nothing),
                        amount * held,
                        s_nothing
                    ),
                    _ => amount * held,
                }
        );
        Assert.Contains(
            "the cap of 105 % bound: without it 108 %",
            remark,
            StringComparison.Ordinal
        );
        Assert.EndsWith($"this value would have been {without}", remark, StringComparison.Ordinal);
    }
}
