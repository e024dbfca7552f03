using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Tests.Quantities;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("1.82 bn USD", 1.82e9, "USD")]
    [InlineData("23.4 bn JPY", 23.4e9, "JPY")]
    [InlineData("23.4bn JPY", 23.4e9, "JPY")]
    [InlineData("1,055.1 bn JPY", 1_055_100_000_000, "JPY")]
    [InlineData("1.0551 tn JPY", 1_055_100_000_000, "JPY")]
    [InlineData("950 million EUR", 950e6, "EUR")]
    [InlineData("211 bn JPY a year", 211e9, "JPY")]
    [InlineData("211 bn JPY per year", 211e9, "JPY")]
    [InlineData("1.82 bn USD/yr", 1.82e9, "USD")]
    [InlineData("2.5 %", 0.025, "ratio")]
    [InlineData("2.5%", 0.025, "ratio")]
    [InlineData("13.9 percent", 0.139, "ratio")]
    [InlineData("-1.2 %", -0.012, "ratio")]
    [InlineData("55_000", 55_000, null)]
    [InlineData("55,000", 55_000, null)]
    [InlineData("23,178 workers", 23_178, "person")]
    [InlineData("33_091 USD/person", 33_091, "USD/person")]
    [InlineData("33_091 USD per person per year", 33_091, "USD/person")]
    [InlineData("115.9 JPY/USD", 115.9, "JPY/USD")]
    [InlineData("115.9 JPY per USD", 115.9, "JPY/USD")]
    [InlineData("2.8 bn FY2008 USD", 2.8e9, "USD FY2008")]
    [InlineData("2.8 bn USD (FY2008)", 2.8e9, "USD FY2008")]
    [InlineData("120 USD/person/day", 120, "USD/day/person")]
    [InlineData("1e3 km", 1000, "km")]
    public void Reads_quantities_as_people_write_them(string text, double value, string? unit)
    {
        var (quantity, problem) = QuantityReader.Read(text);
        Assert.Null(problem);
        Assert.Equal(value, quantity!.Value);
        Assert.Equal(unit, quantity.Unit?.ToString());
    }

    [Theory]
    [InlineData("", "no number")]
    [InlineData("about 5 bn USD", "does not begin with a number")]
    [InlineData("1,82 bn USD", "write decimals with a point")]
    [InlineData("5 bln USD", "did you mean 'bn'")]
    [InlineData("5 bn US", "'US' is no unit")]
    [InlineData("5 USD JPY", "follows another unit")]
    [InlineData("5 /USD", "stands where a unit should")]
    [InlineData("5 JPY/", "missing after '/'")]
    [InlineData("5 FY2008 persons", "price basis of money")]
    [InlineData("1e400", "too large")]
    [InlineData("1e300 bn USD", "too large")]
    [InlineData("5 FY2008", "price basis of money")]
    [InlineData("5 bn FY2008", "price basis of money")]
    [InlineData("５ bn JPY", "does not begin with a number")]
    [InlineData("٥ USD", "does not begin with a number")]
    [InlineData("5 USD FY２００８", "'FY２００８' is no unit")]
    public void Says_why_a_text_is_no_quantity(string text, string problem)
    {
        var (quantity, found) = QuantityReader.Read(text);
        Assert.Null(quantity);
        Assert.Contains(problem, found, StringComparison.Ordinal);
    }
}
