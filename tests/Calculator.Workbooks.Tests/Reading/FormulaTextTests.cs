using Calculator.Workbooks.Reading;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class FormulaTextTests
{
    [Theory]
    [InlineData("SUM( D5 , E5 )", "sum(D5,E5)")] // blanks and capitals
    [InlineData("'Model'!D5*2", "Model!D5*2.0")] // quotes and digits
    [InlineData("D5*0.1", "D5*1E-1")]
    [InlineData("_xlfn.ISFORMULA(D5)=TRUE()", "ISFORMULA(D5)=TRUE")]
    public void What_programs_write_differently_is_the_same(string a, string b) =>
        Assert.True(FormulaText.AreSame(a, b));

    [Theory]
    [InlineData("D5+E5", "D5-E5")]
    [InlineData("D5", "D$5")]
    [InlineData("D5*2", "D5*3")]
    [InlineData("IF(D5=0,\"a b\",1)", "IF(D5=0,\"ab\",1)")] // a text is what it is
    [InlineData("IF(D5=0,\"A\",1)", "IF(D5=0,\"a\",1)")]
    public void Anything_else_is_another_formula(string a, string b) =>
        Assert.False(FormulaText.AreSame(a, b));
}
