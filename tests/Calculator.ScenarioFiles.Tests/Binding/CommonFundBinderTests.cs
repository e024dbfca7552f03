using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>Funds that allies share.</summary>
public sealed class CommonFundBinderTests
{
    private static (Core.Scenarios.CommonFund? Fund, Fragment Fragment) Bind(string fund)
    {
        var fragment = new Fragment($"nato-budget: {{ {fund} }}\n");
        return (
            fragment
                .Names.All(
                    ScenarioKeys.CommonFunds,
                    (id, map) => CommonFundBinder.Bind(fragment.Context, id, map)
                )
                .SingleOrDefault(),
            fragment
        );
    }

    [Fact]
    public void Members_are_named_after_their_ids()
    {
        var fund = Bind(
            "total: 3 bn EUR, shares: { us: 16 %, united-kingdom: 11 % }, sender: us"
        ).Fund!;
        Assert.Equal(("Nato Budget", "us"), (fund.Title, fund.SenderId));
        Assert.Equal(["Us", "United Kingdom"], fund.Members.Select(m => m.Name));
    }

    [Theory]
    [InlineData("shares: { us: 16 % }, sender: us", "SCN002 1:1")]
    [InlineData("total: 3 bn EUR, shares: { total: 16 %, us: 5 % }, sender: us", "FND003 1:43")]
    [InlineData("total: 3 bn EUR, shares: { us: 16 % }, sender: uk", "SCN014 1:63")]
    [InlineData("total: 3 bn EUR, shares: { us: 116 % }, sender: us", "FIG003 1:47")]
    public void A_mistake_is_told(string fund, string told) =>
        Assert.Contains(told, Bind(fund).Fragment.Told);
}
