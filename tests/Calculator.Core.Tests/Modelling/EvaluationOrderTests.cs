using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using CsCheck;

namespace Calculator.Core.Tests.Modelling;

public sealed class EvaluationOrderTests
{
    private static (Model? Model, IReadOnlyList<Diagnostic> Diagnostics) Build(
        IEnumerable<(string Id, Formula Formula)> lines
    )
    {
        var builder = new ModelBuilder(new YearRange(2022, 2024));
        foreach (var (id, formula) in lines)
        {
            builder.Add(new Line(id, id, Unit.Ratio, formula));
        }

        var diagnostics = new DiagnosticCollector();
        return (builder.Build(diagnostics), diagnostics.Items);
    }

    [Fact]
    public void A_line_that_is_itself_is_a_circle() =>
        Assert.Contains(
            "a -> a",
            Assert.Single(Build([("a", 1 + Formula.LineOf("a"))]).Diagnostics).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_circle_is_told_without_the_way_that_leads_to_it() =>
        Assert.EndsWith(
            ": b -> c -> d -> b",
            Assert
                .Single(
                    Build([
                        ("a", Formula.LineOf("b")),
                        ("b", Formula.LineOf("c")),
                        ("c", Formula.LineOf("d")),
                        ("d", Formula.LineOf("b")),
                    ]).Diagnostics
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_line_may_rest_on_itself_of_the_year_before()
    {
        var (model, _) = Build([
            ("a", Formula.Opening(Formula.Constant(1), 1 + Formula.Previous("a"))),
        ]);
        Assert.Equal(
            [1, 2, 3],
            EvaluationResult.Run(model!, new DiagnosticCollector())!.Values("a").ToArray()
        );
    }

    [Fact]
    public void Missing_lines_are_told_all_at_once_wherever_they_are_named()
    {
        var (_, diagnostics) = Build([
            ("labor", Formula.Constant(1)),
            ("a", Formula.LineOf("labour")),
            ("b", Formula.Opening(Formula.Constant(1), Formula.Previous("labr"))),
            ("c", Formula.Next("labbor")),
        ]);
        Assert.Equal(["MOD001", "MOD001", "MOD001"], diagnostics.Select(d => d.Code));
        Assert.All(diagnostics, d => Assert.Equal("labor", d.DidYouMean));
    }

    /// <summary>Line k is 1 more than line k-1, whatever the order they are added in.</summary>
    [Fact]
    public void The_order_of_lines_does_not_matter() =>
        Gen.Shuffle(Enumerable.Range(0, 12).ToArray())
            .Sample(
                order =>
                {
                    var (model, _) = Build(
                        order.Select(k =>
                            (
                                $"l{k}",
                                k == 0 ? Formula.Constant(1) : 1 + Formula.LineOf($"l{k - 1}")
                            )
                        )
                    );
                    var result = EvaluationResult.Run(model!, new DiagnosticCollector())!;
                    Assert.Equal([12, 12, 12], result.Values("l11").ToArray());
                },
                iter: 200
            );
}
