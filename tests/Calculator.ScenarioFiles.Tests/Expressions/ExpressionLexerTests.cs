using Calculator.ScenarioFiles.Expressions;

namespace Calculator.ScenarioFiles.Tests.Expressions;

/// <summary>Words, numbers with their units, and signs.</summary>
public sealed class ExpressionLexerTests
{
    [Theory]
    [InlineData("a-b.c_d - e", "a-b.c_d|-|e|")]
    [InlineData("1.82 bn USD*2", "1.82 bn USD|*|2|")]
    [InlineData("5 %/a", "5 %|/|a|")]
    [InlineData("5 USD/person / a", "5 USD/person|/|a|")]
    [InlineData("5 USD per person*a", "5 USD per person|*|a|")]
    [InlineData("5 USD / a", "5 USD|/|a|")]
    [InlineData("2.8 bn FY2008 USD", "2.8 bn FY2008 USD|")]
    [InlineData("1_000<=2e3", "1_000|<=|2e3|")]
    [InlineData("f(a,-.5)", "f|(|a|,|-|.5|)|")]
    public void A_text_is_parted(string text, string tokens) =>
        Assert.Equal(
            tokens,
            string.Join('|', ExpressionLexer.Read(text).Tokens.Select(t => t.Text))
        );

    /// <summary>1.5 bn is 1,500,000,000; 5 % is 0.05.</summary>
    [Theory]
    [InlineData("1.5 bn JPY", 1.5e9, "JPY")]
    [InlineData("5 %", 0.05, "ratio")]
    [InlineData("7", 7, null)]
    public void A_number_is_in_base_units(string text, double value, string? unit)
    {
        var quantity = ExpressionLexer.Read(text).Tokens[0].Quantity!;
        Assert.Equal((value, unit), (quantity.Value, quantity.Unit?.ToString()));
    }

    [Theory]
    [InlineData("a # b", 2, "LIN001", null)]
    [InlineData("a \u00D7 b", 2, "LIN001", "*")]
    [InlineData("a \u2212 b", 2, "LIN001", "-")]
    [InlineData("% * a", 0, "LIN001", null)]
    [InlineData("a + 5 USX", 4, "FIG001", null)]
    [InlineData("a + \ud83d\ude00", 4, "LIN001", null)]
    public void What_means_nothing_is_told_at_its_place(
        string text,
        int start,
        string code,
        string? meant
    )
    {
        var problem = ExpressionLexer.Read(text).Problem!;
        Assert.Equal((start, code, meant), (problem.Start, problem.Code, problem.DidYouMean));
    }
}
