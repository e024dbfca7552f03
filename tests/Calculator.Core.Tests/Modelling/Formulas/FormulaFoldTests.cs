using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Modelling.Formulas;

/// <summary>A kind of node that the fold forgot would fail at a user's, not here.</summary>
public sealed class FormulaFoldTests
{
    private static readonly Input s_input = new("i", "i", Unit.Ratio, ValueRange.Any);
    private static readonly Formula s_one = Formula.Constant(1);
    private static readonly Formula s_two = Formula.Constant(2);

    private static readonly Formula[] s_kinds =
    [
        s_one,
        Formula.Blank(Unit.Ratio),
        Formula.Year,
        new InputFormula(s_input),
        new LookupFormula(s_input, Formula.Year),
        Formula.LineOf("l"),
        Formula.Previous("l"),
        Formula.Next("l"),
        Formula.Restate(s_one, Unit.Index),
        Formula.Opening(s_one, s_two),
        s_one * s_two,
        Formula.Max(s_one, s_two),
        Formula.Clamp(s_one, s_two, null),
        Formula.Round(s_one, s_two),
        Formula.Power(s_one, s_two),
        Formula.Sum([s_one, s_two], Unit.Ratio),
        Formula.SumOfSquares([s_one, s_two]),
        s_one > s_two,
        Formula.All(s_one > s_two),
        Formula.If(s_one, s_one, s_two),
    ];

    public static TheoryData<Type> Kinds =>
        [
            .. typeof(Formula)
                .Assembly.GetTypes()
                .Where(t => t.IsSubclassOf(typeof(Formula)) && !t.IsAbstract),
        ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_node_is_folded(Type kind)
    {
        var formula = Array.Find(s_kinds, f => f.GetType() == kind);
        Assert.True(formula is not null, $"add an example of {kind.Name} to this test");
        // Writing is a fold: a kind it does not know has no text.
        Assert.NotEmpty(new Texts().Write(formula));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_node_over_its_own_parts_is_itself_and_over_others_is_not(Type kind)
    {
        var formula = Array.Find(s_kinds, f => f.GetType() == kind)!;
        Assert.Equal(formula, formula.WithParts(p => p));
        var other = formula.WithParts(_ => Formula.Year);
        Assert.All(other.Parts, p => Assert.Same(Formula.Year, p));
        Assert.Equal(formula.Parts.Count(), other.Parts.Count());
    }

    [Fact]
    public void A_part_is_replaced_wherever_it_stands()
    {
        var part = Formula.LineOf("a");
        var formula = Formula.If(
            part > s_one,
            Formula.Power(part, s_two),
            Formula.Sum([part, s_two], Unit.Ratio)
        );
        Assert.Equal(["a", "a", "a"], formula.LinesRead());
        Assert.Equal(["b", "b", "b"], formula.Replace(part, Formula.LineOf("b")).LinesRead());
    }

    /// <summary>Names for leaves; what stands around them is the writer's own.</summary>
    private sealed class Texts : FormulaWriter
    {
        protected override string YearText => "year";

        protected override string Of(Input input) => input.Id;

        protected override string LookupOf(Input input, Formula at) => $"{input.Id}@{Write(at)}";

        protected override string LineOf(LineReading line) => line.LineId;

        protected override Term Opening(OpeningFormula formula, None context) => Text(formula.Then);

        protected override Term Conditional(ConditionalFormula formula, None context) =>
            Text(formula.Then);
    }
}
