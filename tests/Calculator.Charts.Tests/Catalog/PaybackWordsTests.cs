using Calculator.Charts.Catalog;

namespace Calculator.Charts.Tests.Catalog;

public sealed class PaybackWordsTests
{
    [Fact]
    public void The_words_that_titles_share_stand_once() =>
        Assert.Equal(
            "Stationing in Germany pays back in 2019, in Poland in 2021",
            PaybackWords.Finding(
                [
                    ("Stationing in Poland instead of rotating", 2021, 5),
                    ("Stationing in Germany instead of rotating", 2019, 6),
                ],
                2036
            )
        );

    [Fact]
    public void An_option_that_does_not_pay_back_is_told() =>
        Assert.Equal(
            "Base A pays back in 2019, B does not pay back by 2030",
            PaybackWords.Finding([("Base B", null, -5), ("Base A", 2019, 6)], 2030)
        );

    [Fact]
    public void One_option_keeps_its_title() =>
        Assert.Equal(
            "Poland does not pay back by 2030",
            PaybackWords.Finding([("Poland", null, -5)], 2030)
        );

    [Fact]
    public void Two_that_do_not_pay_back() =>
        Assert.Equal(
            "A does not pay back by 2030, B neither",
            PaybackWords.Finding([("A", null, -5), ("B", null, -5)], 2030)
        );

    [Fact]
    public void What_is_lost_again_is_told() =>
        Assert.Equal(
            "A pays back in 2019 but has lost that again by 2030",
            PaybackWords.Finding([("A", 2019, -1)], 2030)
        );

    [Fact]
    public void Of_many_the_number_and_the_first() =>
        Assert.Equal(
            "2 of 4 options pay back by 2030, the first in 2019: C",
            PaybackWords.Finding(
                [("A", null, -1), ("B", 2020, 1), ("C", 2019, 1), ("D", null, -2)],
                2030
            )
        );
}
