using System.Globalization;
using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using CsCheck;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>A figure out of its text.</summary>
public sealed class FigureTextReaderTests
{
    private static (Figure? Figure, Fragment Fragment) Read(
        string text,
        FigureKind kind,
        string path = "x"
    )
    {
        var fragment = new Fragment($"x: \"{text}\"\n");
        var figure = FigureTextReader.Read(
            fragment.Context,
            (TextNode)fragment.Value("x"),
            path,
            kind,
            Provenance.None
        );
        return (figure, fragment);
    }

    private static FigureKind Kind(ParameterUnit unit, ValueRange? range = null) =>
        FigureKind.Of(unit, range ?? ValueRange.NotNegative);

    [Fact]
    public void A_bare_number_takes_the_unit_that_is_implied()
    {
        Assert.Equal(Unit.Person, Read("55_000", Kind(ParameterUnit.Persons)).Figure!.Unit);
        var (figure, fragment) = Read("5", Kind(ParameterUnit.Money));
        Assert.Null(figure);
        Assert.Equal(["'5' has no unit"], fragment.Found.Select(d => d.Message));
    }

    [Theory]
    [InlineData("0.07", "7 %")]
    [InlineData("7", "7 %")]
    [InlineData("-0.5", "-50 %")]
    [InlineData("100", "100 %")]
    public void A_number_is_meant_as_that_percentage(string number, string percentage) =>
        Assert.Equal(
            percentage,
            FigureTextReader.AsPercentage(double.Parse(number, CultureInfo.InvariantCulture))
        );

    [Fact]
    public void A_share_above_one_without_its_sign_is_told_with_it()
    {
        var (figure, fragment) = Read("61", Kind(ParameterUnit.Ratio, ValueRange.Share));
        Assert.Null(figure);
        Assert.Equal(("FIG003", "61 %"), (fragment.Found[0].Code, fragment.Found[0].DidYouMean));
    }

    [Fact]
    public void A_share_as_a_fraction_is_taken_with_a_warning_and_nothing_is_without()
    {
        var (figure, fragment) = Read("0.61", Kind(ParameterUnit.Ratio, ValueRange.Share));
        Assert.Equal(0.61, figure!.Value);
        Assert.Equal(["FIG011 1:4"], fragment.Told);
        Assert.Empty(Read("0", Kind(ParameterUnit.Ratio, ValueRange.Share)).Fragment.Told);
        Assert.Empty(Read("0.61", FigureKinds.Fraction).Fragment.Told);
    }

    [Theory]
    [InlineData("1.5", "FIG010 1:4")]
    [InlineData("2", null)]
    public void Years_are_counted_whole(string text, string? told) =>
        Assert.Equal(
            told is null ? [] : [told],
            Read(text, Kind(ParameterUnit.Years)).Fragment.Told
        );

    [Fact]
    public void A_rate_out_of_range_may_be_a_level() =>
        Assert.Contains(
            "levels of an index are written without %",
            Assert.Single(Read("10_250 %", FigureKinds.IndexOrRate).Fragment.Found).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_the_scenario_states_is_counted_and_reference_data_is_not()
    {
        Assert.Single(Read("5", Kind(ParameterUnit.Persons)).Fragment.Context.Stated);
        Assert.Empty(Read("5", Kind(ParameterUnit.Persons), "reference.x").Fragment.Context.Stated);
        Assert.Empty(
            Read(
                "5",
                Kind(ParameterUnit.Persons) with
                {
                    IsCounted = false,
                }
            ).Fragment.Context.Stated
        );
    }

    [Fact]
    public void Every_whole_number_is_read_as_itself() =>
        Gen.Int[0, int.MaxValue]
            .Sample(
                n =>
                    Assert.Equal(
                        n,
                        Read(
                            n.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '_'),
                            Kind(ParameterUnit.Persons)
                        ).Figure!.Value
                    ),
                iter: 200
            );
}
