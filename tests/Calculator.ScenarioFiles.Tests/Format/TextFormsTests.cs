using System.Text.RegularExpressions;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Tests.Format;

/// <summary>The patterns that editors go by take what the readers take.</summary>
public sealed class TextFormsTests
{
    [Theory]
    [InlineData("2022")]
    [InlineData("FY2022")]
    [InlineData("fy 2022 ")]
    [InlineData("2022-2026")]
    [InlineData("FY2022 - FY2026")]
    [InlineData("2022–2026")]
    [InlineData("1950")]
    [InlineData("2100")]
    [InlineData("1949")]
    [InlineData("2101")]
    [InlineData("soon")]
    [InlineData("2022-")]
    [InlineData("22")]
    [InlineData("2022.5")]
    public void Years_are_those_of_the_reader(string text) =>
        Assert.Equal(YearsReader.Read(text) is not null, Matches(TextForms.Years, text));

    [Theory]
    [InlineData("July")]
    [InlineData("jul")]
    [InlineData("JULY.")]
    [InlineData("Sept")]
    [InlineData("Sep.")]
    [InlineData("may")]
    [InlineData("7")]
    [InlineData("07")]
    [InlineData("12")]
    [InlineData("0")]
    [InlineData("13")]
    [InlineData("Ju")]
    [InlineData("Juli")]
    [InlineData("Septem")]
    [InlineData("mayo")]
    public void Months_are_those_of_the_reader(string text) =>
        Assert.Equal(MonthNames.Find(text) is not null, Matches(TextForms.Month, text));

    [Theory]
    [InlineData("USD")]
    [InlineData("DEM")]
    [InlineData("usd")]
    [InlineData("USX")]
    public void Currencies_are_those_of_the_reader(string text) =>
        Assert.Equal(CurrencyCodes.Has(text), Matches(TextForms.Currency, text));

    [Theory]
    [InlineData("then-year", true)]
    [InlineData("FY2022", true)]
    [InlineData("fy 2022", true)]
    [InlineData("constant 2022", true)]
    [InlineData("constant FY2022", true)]
    [InlineData("2022", false)]
    [InlineData("2022 dollars", false)]
    public void Price_bases_are_those_of_the_reader(string text, bool isBasis)
    {
        Assert.Equal(isBasis, Matches(TextForms.PriceBasis, text));
        var fragment = new Binding.Fragment($"report: {{ basis: {text} }}\n");
        ReportBinder.Bind(
            fragment.Context,
            fragment
                .As(ScenarioFiles.Format.Maps.ScenarioKeys.Declaration)
                .Map(ScenarioFiles.Format.Maps.ScenarioKeys.Report)
        );
        Assert.Equal(isBasis, fragment.Found.Count == 0);
    }

    private static bool Matches(TextForm form, string text) =>
        Regex.IsMatch(
            text,
            $"^(?:{form.Pattern()})$",
            RegexOptions.ECMAScript,
            TimeSpan.FromSeconds(1)
        );
}
