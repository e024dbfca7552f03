using Calculator.Workbooks.Reading;
using CsCheck;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class ReadCellTests
{
    private static ReadCell Number(string text) => new(CellContent.Number, text, null);

    private static ReadCell Text(string text) => new(CellContent.Text, text, null);

    [Fact]
    public void The_default_is_empty()
    {
        ReadCell cell = default;
        Assert.True(cell.IsBlank);
        Assert.Null(cell.Number);
        Assert.Equal("nothing", cell.Words);
    }

    [Fact]
    public void A_formula_without_a_result_is_not_empty() =>
        Assert.False(new ReadCell(CellContent.Blank, "", "1+1").IsBlank);

    [Theory]
    [InlineData("28500", 28_500.0)]
    [InlineData("1E+308", 1e308)]
    [InlineData("1E+999", null)] // grows beyond any number
    [InlineData("1,5", null)]
    public void Only_a_finite_number_is_one(string text, double? number) =>
        Assert.Equal(number, Number(text).Number);

    [Fact]
    public void Digits_in_a_text_cell_are_text()
    {
        Assert.Null(Text("28500").Number);
        Assert.Equal("the text '28500'", Text("28500").Words);
    }

    [Fact]
    public void Fifteen_digits_are_enough_to_be_the_same_number() =>
        Gen.Double[-1e12, 1e12]
            .Sample(value =>
                ReadCell.AreSame(
                    value,
                    double.Parse(
                        value.ToString("G15", System.Globalization.CultureInfo.InvariantCulture),
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                )
            );

    [Fact]
    public void Line_ends_of_another_machine_are_no_change()
    {
        Assert.True(Text("a\r\nb").HasValueOf(Text("a\nb")));
        Assert.False(Text("a").HasValueOf(Text("A")));
        Assert.False(Number("1").HasValueOf(Text("1")));
    }

    [Fact]
    public void A_long_text_is_told_in_part() =>
        Assert.Equal($"the text '{new string('x', 40)}...'", Text(new string('x', 41)).Words);
}
