using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Tests.Support;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Modelling;

public sealed class ReferenceCheckTests
{
    public static TheoryData<Formula> References =>
        [
            Formula.LineOf("suport"),
            Formula.Previous("suport"),
            Formula.Next("suport"),
            Formula.Max(Formula.Constant(1), Formula.LineOf("suport") * Formula.Constant(2)),
        ];

    [Theory]
    [MemberData(nameof(References))]
    public void A_line_that_does_not_exist_is_an_error_with_the_nearest_name(Formula formula)
    {
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        builder.Line("support", Formula.Constant(1));
        builder.Line("total", formula);
        var diagnostics = new DiagnosticCollector();
        Assert.Null(builder.Build(diagnostics));
        var error = Assert.Single(diagnostics.Items);
        Assert.Equal(("MOD001", "total", "support"), (error.Code, error.Path, error.DidYouMean));
    }
}
