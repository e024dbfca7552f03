using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Forces;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding.Forces;

/// <summary>A change of the posture.</summary>
public sealed class ChangeBinderTests
{
    private static (PostureChange? Change, Fragment Fragment) Bind(string yaml)
    {
        var fragment = new Fragment(yaml + "\n");
        var binder = new ChangeBinder(
            fragment.Context,
            ["japan"],
            ["marines"],
            ["okinawa", "guam"]
        );
        return (binder.Bind("go-home", fragment.As(ChangeKeys.Declaration)), fragment);
    }

    [Fact]
    public void A_move_happens_at_once_unless_it_takes_years()
    {
        var change = Bind("change: move\nunit: marines\nto: guam\nstart: 2024").Change!;
        Assert.Equal(
            (ChangeKind.Move, "guam", "Go home"),
            (change.Kind, change.ToSite, change.Title)
        );
        Assert.Equal((2024, 1), (change.Start.Value, change.Over.Value));
        Assert.Equal(("over", "at once, the default"), (change.Over.ChangedAt, change.Over.Source));
        Assert.Equal(
            5,
            Bind("change: move\nunit: marines\nto: guam\nstart: 2024\nover: 5").Change!.Over.Value
        );
    }

    [Fact]
    public void A_host_may_pay_a_share()
    {
        var pays = Bind(
            "change: move\nunit: marines\nto: guam\nstart: 2024\nhost-pays: { host: japan, share: 36 %, cap: 3 bn USD }"
        ).Change!.HostPays!;
        Assert.Equal(("japan", 0.36, 3e9), (pays.HostId, pays.Share.Value, pays.Cap!.Value));
    }

    [Theory]
    [InlineData("change: move\nunit: marines\nstart: 2024", "SCN002 1:1")]
    [InlineData("change: move\nunit: marnes\nto: guam\nstart: 2024", "SCN014 2:7")]
    [InlineData("change: mov\nunit: marines\nto: guam\nstart: 2024", "SCN005 1:9")]
    [InlineData("unit: marines\nto: guam\nstart: 2024", "SCN002 1:1")]
    [InlineData("change: withdraw\nunit: marines\nstart: soon", "FIG001 3:8")]
    [InlineData("change: withdraw\nunit: marines\nstart: 2024\nover: 61", "FIG003 4:7")]
    [InlineData("change: resize\nunit: marines\nstart: 2024", "SCN002 1:1")]
    [InlineData(
        "change: resize\nunit: marines\nstart: 2024\npersonnel: -50\nbecomes: 50",
        "POS012 5:10"
    )]
    [InlineData("change: resize\nunit: marines\nstart: 2024\npersonnel: 500", "POS011 4:12")]
    public void What_can_t_be_meant_is_told(string yaml, string told) =>
        Assert.Equal([told], Bind(yaml).Fragment.Told);

    [Theory]
    [InlineData("personnel: +500", 500.0, null)]
    [InlineData("personnel: -500", -500.0, null)]
    [InlineData("becomes: 500", null, 500.0)]
    public void A_resize_says_by_how_many_or_to_how_many(string line, double? by, double? to)
    {
        var (change, fragment) = Bind($"change: resize\nunit: marines\nstart: 2024\n{line}");
        Assert.Empty(fragment.Told);
        Assert.Equal((by, to), (change!.Personnel?.Value, change.Becomes?.Value));
    }
}
