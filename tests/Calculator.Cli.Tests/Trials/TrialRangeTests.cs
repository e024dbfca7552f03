using Calculator.Cli.Trials;
using Calculator.Core.Quantities;

namespace Calculator.Cli.Tests.Trials;

public sealed class TrialRangeTests
{
    [Theory]
    [InlineData("a.b=100..160 JPY/USD/3", "100 JPY/USD|120 JPY/USD|140 JPY/USD|160 JPY/USD")]
    [InlineData("a=0.1..0.3/2", "0.1|0.2|0.3")]
    [InlineData("a=1..2 %/4", "1 %|1.25 %|1.5 %|1.75 %|2 %")]
    [InlineData("a=40_000..60_000/2", "40000|50000|60000")]
    [InlineData("a=1 bn USD..2_000 mn USD/1", "1000 mn USD|2000 mn USD")]
    [InlineData("a=-5 %..5 %/2", "-5 %|0 %|5 %")]
    [InlineData("a=0..10", "0|1|2|3|4|5|6|7|8|9|10")]
    [InlineData("a=lapse, hold", "lapse|hold")]
    [InlineData("a=1 %,3 %", "1 %|3 %")]
    [InlineData("a=1,2,5 bn USD", "1 bn USD|2 bn USD|5 bn USD")]
    public void Values_are_written_as_a_scenario_states_them(string text, string values)
    {
        var (input, problem) = TrialRange.Read(text);
        Assert.Null(problem);
        Assert.Equal(values, string.Join('|', input!.Texts));
    }

    [Fact]
    public void Numbers_have_their_unit_and_words_none()
    {
        var rates = TrialRange.Read("a=1..3 %/2").Input!;
        Assert.Equal([0.01, 0.02, 0.03], rates.Numbers!.Value);
        Assert.Equal(Unit.Ratio, rates.Unit);
        Assert.Null(TrialRange.Read("a=lapse,hold").Input!.Numbers);
        Assert.Null(TrialRange.Read("a=1 %,2 USD").Input!.Numbers);
    }

    [Theory]
    [InlineData("a", "no input with its values")]
    [InlineData("a=", "no input with its values")]
    [InlineData("=1..2", "no input with its values")]
    [InlineData("a=1..", "there is no number here")]
    [InlineData("a=2..1", "'2' is not below '1'")]
    [InlineData("a=1 USD..2 JPY", "are in different units")]
    [InlineData("a=1..2/0", "1 to 999 steps, not 0")]
    [InlineData("a=1..2/1000", "1 to 999 steps, not 1000")]
    [InlineData("a=1,,2", "a comma between them")]
    public void A_mistake_is_named(string text, string problem) =>
        Assert.Contains(problem, TrialRange.Read(text).Problem, StringComparison.Ordinal);
}
