using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Quantities;
using Calculator.ScenarioFiles.Writing;
using CsCheck;

namespace Calculator.ScenarioFiles.Tests.Writing;

public sealed class FigureTextTests
{
    private static readonly string[] s_written =
    [
        "23.4 bn JPY",
        "1 mn USD",
        "7 trn KRW",
        "5 JPY",
        "2.8 bn FY2008 USD",
    ];

    [Theory]
    [InlineData("23.4 bn JPY", 24.1e9, "24.1 bn JPY")]
    [InlineData("1_190 mn USD", 1_200_500_000, "1200.5 mn USD")]
    [InlineData("2.5 %", 0.03, "3 %")]
    [InlineData("55_000", 54_000, "54000")]
    [InlineData("55_000 persons", 54_000, "54000 persons")]
    [InlineData("33_091 USD/person", 30_000.5, "30000.5 USD/person")]
    [InlineData("115.9 JPY per USD", 150, "150 JPY per USD")]
    [InlineData("2.8 bn FY2008 USD", 3e9, "3 bn FY2008 USD")]
    [InlineData("211 bn JPY a year", 200e9, "200 bn JPY a year")]
    public void A_new_value_keeps_the_unit_and_scale_of_the_old(
        string old,
        double value,
        string expected
    )
    {
        var unit = QuantityReader.Read(old).Quantity!.Unit ?? Unit.Person;
        Assert.Equal(expected, FigureText.Write(value, unit, old));
    }

    /// <summary>A bare number of a series stands for its unit: it is written with it.</summary>
    [Theory]
    [InlineData("4.2", 0.05, "5 %")]
    public void A_bare_number_gets_its_unit(string old, double value, string expected) =>
        Assert.Equal(expected, FigureText.Write(value, Unit.Ratio, old));

    [Fact]
    public void What_is_written_reads_as_the_same_number() =>
        Gen.Select(Gen.Double[-1e15, 1e15], Gen.Int[0, s_written.Length - 1])
            .Sample(
                (value, index) =>
                {
                    var old = s_written[index];
                    var unit = QuantityReader.Read(old).Quantity!.Unit!;
                    var read = QuantityReader.Read(FigureText.Write(value, unit, old)).Quantity!;
                    return read.Value.Equals(value) && read.Unit!.Equals(unit);
                }
            );

    [Fact]
    public void No_text_of_a_workbook_becomes_yaml_of_its_own()
    {
        var yaml = DeltaText.Write(
            "mine",
            "a \"quoted\" title\nhosts: { evil: x }",
            "base",
            alternative: null,
            [
                new DeltaChange("hosts.a: b.troops", "5")
                {
                    Source = "changed in \"x\".xlsx",
                    Note = "1 before.",
                },
                new DeltaChange("hosts.japan.2022-2024", null),
            ]
        );
        Assert.Equal(
            """
            scenario: mine
            extends: "base"
            title: "a \"quoted\" title hosts: { evil: x }"
            hosts:
              "a: b":
                troops:
                  value: "5"
                  source: "changed in \"x\".xlsx"
                  note: "1 before."
              japan:
                2022-2024: ~

            """,
            yaml
        );
    }
}
