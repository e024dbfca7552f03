using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>A map read by the keys that it is declared with, and told about others.</summary>
public sealed class MapReaderTests
{
    private static readonly TextKey s_title = new("title", "Title.");
    private static readonly ChoiceKey<int> s_after = new(
        "after",
        "What follows.",
        fallback: 9,
        new Word<int>("hold", 1, "Goes on."),
        new Word<int>("lapse", 2, "Ends.")
    );
    private static readonly ReferenceKey s_site = new("site", "site", "Where.")
    {
        IsRequired = true,
    };
    private static readonly MapKey s_amount = new("amount", "Parts.", () => s_parts!);
    private static readonly MapDeclaration s_parts = new(
        "parts",
        "parts",
        new TextKey("a", "First.")
    );
    private static readonly MapDeclaration s_map = new(
        "map",
        "a map",
        s_title,
        s_after,
        s_site,
        s_amount
    );

    [Fact]
    public void Keys_that_are_not_declared_are_told_with_those_that_are()
    {
        var fragment = new Fragment("title: x\ntitel: y\n");
        var reader = fragment.As(s_map);
        Assert.Equal("x", reader.Text(s_title));
        reader.Finish();
        var found = Assert.Single(fragment.Found);
        Assert.Equal(
            ("SCN001", "title, after, site, amount", "title"),
            (found.Code, found.Allowed, found.DidYouMean)
        );
        Assert.Equal(["SCN001 2:1"], fragment.Told);
    }

    [Fact]
    public void A_comma_in_a_number_that_makes_a_key_is_explained()
    {
        var fragment = new Fragment("amount: { a: 1,519 }\n");
        fragment.As(s_map).Map(s_amount)!.Finish();
        Assert.Contains("write thousands as", fragment.Found[0].Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_another_map_is_not_asked_for() =>
        Assert.Throws<ArgumentException>(() => new Fragment("title: x\n").As(s_parts).Get(s_title));

    [Fact]
    public void A_parameter_is_not_asked_for_where_no_rule_stands() =>
        Assert.Throws<ArgumentException>(() =>
            new Fragment("title: x\n")
                .As(s_parts)
                .Get(new Parameter("rate", ParameterKind.Path, ParameterUnit.Ratio, "Growth."))
        );

    [Theory]
    [InlineData("after: hold", 1, null)]
    [InlineData("other: x", 9, null)]
    [InlineData("after: ~", 9, null)]
    [InlineData("after: hodl", 9, "SCN005 1:8")]
    [InlineData("after: [hold]", 9, "SCN004 1:1")]
    public void A_choice_falls_back_where_no_word_is(string yaml, int value, string? told)
    {
        var fragment = new Fragment(yaml + "\n");
        Assert.Equal(value, fragment.As(s_map).Choice(s_after));
        Assert.Equal(told is null ? [] : [told], fragment.Told);
    }

    [Theory]
    [InlineData("site: kadena", "kadena", null, null)]
    [InlineData("site: kadenna", null, "SCN014 1:7", "kadena")]
    [InlineData("sites: kadena", null, "SCN002 1:1", null)]
    public void A_reference_names_something_that_is_there(
        string yaml,
        string? name,
        string? told,
        string? meant
    )
    {
        var fragment = new Fragment(yaml + "\n");
        Assert.Equal(name, fragment.As(s_map).Reference(s_site, ["kadena", "guam"]));
        Assert.Equal(told is null ? [] : [told], fragment.Told);
        Assert.Equal(meant, fragment.Found.Count == 0 ? null : fragment.Found[0].DidYouMean);
    }

    [Theory]
    [InlineData("share: 50 %", null)]
    [InlineData("share: 150 %", "SCN002 FIG003")]
    [InlineData("shares: 50 %", "SCN002 SCN002")]
    public void Unit_range_and_requiredness_are_those_declared(string yaml, string? codes)
    {
        var share = new FigureKey("share", FigureKinds.Share, "Part.") { IsRequired = true };
        var name = new TextKey("name", "Name.") { IsRequired = true };
        var fragment = new Fragment(yaml + "\n");
        var reader = fragment.As(new MapDeclaration("m", "a map", name, share));
        reader.Text(name);
        var figure = reader.Figure(share, Provenance.None);
        Assert.Equal(codes ?? "SCN002", string.Join(' ', fragment.Found.Select(d => d.Code)));
        Assert.Equal(codes is null ? Unit.Ratio : null, figure?.Unit);
    }
}
