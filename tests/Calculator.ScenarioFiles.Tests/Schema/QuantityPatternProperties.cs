using System.Text.RegularExpressions;
using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Quantities;
using Calculator.ScenarioFiles.Schema;
using CsCheck;

namespace Calculator.ScenarioFiles.Tests.Schema;

/// <summary>The pattern and the reader take the same texts.</summary>
public sealed partial class QuantityPatternProperties
{
    private static readonly FigureKind[] s_kinds =
    [
        FigureKinds.Money,
        FigureKinds.MoneyPerPerson,
        FigureKinds.OneTime,
        FigureKinds.DailyMoney,
        FigureKinds.Share,
        FigureKinds.Growth,
        FigureKinds.Persons,
        FigureKinds.PersonsChange,
        FigureKinds.Count,
        FigureKinds.Days,
        FigureKinds.Distance,
        FigureKinds.IndexOrRate,
        FigureKinds.ExchangeRate("JPY"),
        FigureKind.Of(ParameterUnit.Years, ValueRange.Any),
    ];

    private static readonly Dictionary<string, Regex> s_patterns = s_kinds.ToDictionary(
        k => k.Name + k.Range,
        k => Pattern(QuantityPattern.Of(k))
    );

    private static readonly Gen<string> s_number = Gen.OneOf(
        Gen.Int[0, 3000].Select(i => $"{i}"),
        Gen.Double[0, 200].Select(d => d.ToString("0.##", null)),
        Gen.OneOf(
            "1_519.2",
            "1,519.2",
            "1,51",
            ".5",
            "2e3",
            "0",
            "0.0",
            "007",
            "1_0",
            "5.",
            "100.1",
            "12,345,678"
        )
    );

    private static readonly Gen<string> s_text = Gen.Select(
        Gen.OneOf("", "", "", "+", "-", " "),
        s_number,
        Gen.OneOf("", " ", " ", "  ", "_"),
        Gen.OneOf("", "", "bn ", "BN ", "bn", "million ", "k ", "trn ", "bm "),
        Gen.OneOf(
            "",
            "%",
            "percent",
            "USD",
            "JPY",
            "usd",
            "USX",
            "FY2008 USD",
            "USD FY2008",
            "fy 2012 EUR",
            "FY2008",
            "USD/person",
            "USD / person",
            "USD per person",
            "FY2010 KRW/worker",
            "USD/person/day",
            "USD/day/person",
            "USD person",
            "JPY/USD",
            "JPY per USD",
            "USD/JPY",
            "persons",
            "Troops",
            "days",
            "km",
            "index",
            "miles"
        ),
        Gen.OneOf("", "", "", " a year", "/yr", " / year", " per year", " yearly"),
        (sign, number, gap, scale, unit, every) => $"{sign}{number}{gap}{scale}{unit}{every}"
    );

    /// <summary>What the reader takes of a kind; how large a number without a percent sign may be is said beside the pattern.</summary>
    [Fact]
    public void The_pattern_takes_what_the_reader_takes() =>
        Gen.Select(s_text, Gen.Int[0, s_kinds.Length - 1])
            .Sample(
                (text, at) =>
                {
                    var kind = s_kinds[at];
                    var (quantity, _) = QuantityReader.Read(text);
                    var unit = quantity?.Unit ?? kind.Implied;
                    var fits =
                        quantity is not null
                        && unit is not null
                        && kind.Accepts(unit)
                        && IsWithin(kind, text, quantity, unit);
                    return fits == s_patterns[kind.Name + kind.Range].IsMatch(text);
                },
                iter: 30_000
            );

    [Fact]
    public void Any_quantity_is_one_of_some_unit() =>
        s_text.Sample(
            text => (QuantityReader.Read(text).Quantity is not null) == s_any.IsMatch(text),
            iter: 10_000
        );

    private static readonly Regex s_any = Pattern(QuantityPattern.OfAny());

    [Theory]
    [InlineData("1.82 bn USD", true)]
    [InlineData("1.82 bnUSD", false)]
    [InlineData("2.8 bn FY2008 USD", true)]
    [InlineData("211 bn JPY a year", true)]
    [InlineData("$1.82 bn", false)]
    [InlineData("1.82 bn", false)]
    [InlineData("5 %", false)]
    public void Money_is_a_number_with_a_currency(string text, bool isMoney) =>
        Assert.Equal(isMoney, Pattern(QuantityPattern.Of(FigureKinds.Money)).IsMatch(text));

    [Theory]
    [InlineData("100 %", true)]
    [InlineData("100.0 %", true)]
    [InlineData("100.5 %", false)]
    [InlineData("101 %", false)]
    [InlineData("161 %", false)]
    [InlineData("1_000 %", false)]
    [InlineData("-1 %", false)]
    [InlineData("-0 %", true)]
    public void A_share_is_at_most_the_whole(string text, bool isShare) =>
        Assert.Equal(isShare, Pattern(QuantityPattern.Of(FigureKinds.Share)).IsMatch(text));

    /// <summary>The pattern knows the sign of a number, and the bounds of a percentage that is written without exponent, scale and commas.</summary>
    private static bool IsWithin(FigureKind kind, string text, Quantity quantity, Unit unit)
    {
        var range = kind.RangeOf(unit);
        return quantity.Unit is { IsRatio: true } && PlainPercentage().IsMatch(text)
            ? range.Contains(quantity.Value)
            : range.Minimum < 0 || (range.MinimumIsOpen ? quantity.Value > 0 : quantity.Value >= 0);
    }

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(5));

    [GeneratedRegex(
        @"^[\s+-]*[0-9_.]+[\s_]*(%|percent)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex PlainPercentage();
}
