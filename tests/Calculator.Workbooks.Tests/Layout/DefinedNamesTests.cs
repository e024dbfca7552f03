using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class DefinedNamesTests
{
    [Theory]
    [InlineData("japan.sma-2022.labor.amount", "japan_sma_2022_labor_amount")]
    [InlineData("fx2022", "in_fx2022")] // column FX, row 2022
    [InlineData("AB12", "in_AB12")]
    [InlineData("xfd1048576", "in_xfd1048576")]
    [InlineData("r1c1", "in_r1c1")]
    [InlineData("R", "in_R")]
    [InlineData("c", "in_c")]
    [InlineData("c12", "in_c12")]
    [InlineData("r2c", "in_r2c")]
    [InlineData("true", "in_true")]
    [InlineData("2022.rate", "in_2022_rate")]
    [InlineData("ABCD12", "ABCD12")] // Excel has no column ABCD
    [InlineData("rate", "rate")]
    [InlineData("größe", "gr__e")]
    [InlineData("", "in_")]
    public void An_id_becomes_a_name_that_no_reader_takes_for_a_cell(string id, string name) =>
        Assert.Equal(name, DefinedNames.Legal(id));

    [Fact]
    public void Names_are_unique_whatever_their_case()
    {
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        string[] ids = ["a.b", "a-b", "A_B", "checks.ok", "input-years"];
        foreach (var id in ids)
        {
            var input = builder.Add(
                new Input(id, id, TestReports.Usd, ValueRange.Any)
                {
                    Scalar = new Figure(1, TestReports.Usd, "1", id),
                }
            );
            builder.Add(new Line($"line.{id}", id, TestReports.Usd, input));
        }

        var workbook = Workbook.Of(TestReports.Run(builder, "Names"));

        Assert.Equal(
            workbook.Names.Count,
            workbook.Names.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count()
        );
        Assert.Equal("Inputs!$D$6", workbook.Names["a_b"]);
        Assert.Equal("Inputs!$D$7", workbook.Names["a_b_2"]);
        Assert.Equal("Inputs!$D$8", workbook.Names["A_B_3"]);
        Assert.StartsWith("Checks!", workbook.Names["checks_ok"], StringComparison.Ordinal);
        Assert.Equal("Inputs!$D$9", workbook.Names["checks_ok_2"]);
    }

    [Fact]
    public void A_very_long_id_gives_a_name_that_excel_takes() =>
        Assert.InRange(DefinedNames.Legal(new string('x', 400)).Length, 1, 250);
}
