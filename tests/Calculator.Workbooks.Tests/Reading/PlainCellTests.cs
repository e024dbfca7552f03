using System.Xml.Linq;
using Calculator.Workbooks.Reading;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class PlainCellTests
{
    [Theory]
    [InlineData("<c r='A1' s='7'><v>1.5</v></c>", "n", "1.5")]
    [InlineData("<c r='A1' t='e'><v>#N/A</v></c>", "str", "#N/A")]
    [InlineData("<c r='A1' t='d'><v>2026-11-25</v></c>", "str", "2026-11-25")]
    [InlineData("<c r='A1' t='s'><v>3</v></c>", "s", "3")]
    [InlineData(
        "<c r='A1' t='inlineStr'><is><r><t>a</t></r><rPh><t>spoken</t></rPh><r><t>b</t></r></is></c>",
        "str",
        "ab"
    )]
    [InlineData("<c r='A1'><v> </v></c>", "n", null)]
    public void What_ClosedXML_would_lose_is_a_text(string cell, string type, string? value)
    {
        var plain = PlainCell.Of(Parsed(cell));
        Assert.Equal(type, plain.Attribute("t")!.Value);
        Assert.Equal(value, plain.Element(Workbook.Main + "v")?.Value);
        Assert.Null(plain.Attribute("s"));
    }

    [Theory]
    [InlineData("0.30000000000000004")]
    [InlineData("1E+27")]
    [InlineData("1e999")]
    public void Digits_past_the_fifteenth_come_through(string number)
    {
        var value = PlainCell
            .Of(Parsed($"<c r='A1'><v>{number}</v></c>"))
            .Element(Workbook.Main + "v")!
            .Value;
        Assert.Equal(number, PlainCell.NumberIn(value) ?? value);
    }

    [Fact]
    public void A_formula_for_many_cells_stands_in_its_own_alone()
    {
        var formula = PlainCell
            .Of(Parsed("<c r='A1'><f t='array' ref='A1:B9'>A2:A10*2</f><v>4</v></c>"))
            .Element(Workbook.Main + "f")!;
        Assert.Equal("A2:A10*2", formula.Value);
        Assert.Empty(formula.Attributes());
    }

    private static XElement Parsed(string cell) =>
        XElement.Parse(
            cell.Replace(
                "<c ",
                $"<c xmlns='{Workbook.Main.NamespaceName}' ",
                StringComparison.Ordinal
            )
        );
}
