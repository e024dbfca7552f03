using Calculator.Core.Agreements;

namespace Calculator.Core.Tests.Agreements;

public sealed class SupportKindNamesTests
{
    [Fact]
    public void Each_kind_has_an_id_and_words_of_its_own()
    {
        var kinds = Enum.GetValues<SupportKind>();
        Assert.Equal(
            ["cash", "forgone", "in-kind", "not-split"],
            kinds.Select(k => k.Id()).Order()
        );
        Assert.Distinct(kinds.Select(k => k.Words()));
        Assert.All(kinds, k => Assert.Matches("^[a-z-]+$", k.Id()));
    }
}
