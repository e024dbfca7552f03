using Calculator.Workbooks.Content;
using CsCheck;

namespace Calculator.Workbooks.Tests.Content;

public sealed class CellAddressTests
{
    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(52, "AZ")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")] // Excel's last
    public void A_column_has_letters(int column, string letters) =>
        Assert.Equal(letters, CellAddress.Column(column));

    [Fact]
    public void Letters_count_in_twenty_sixes_without_a_zero() =>
        Gen.Int[1, 16_384]
            .Sample(column =>
                CellAddress.Column(column).Aggregate(0, (sum, c) => sum * 26 + c - 'A' + 1)
                == column
            );

    [Fact]
    public void A_dollar_sign_stands_before_what_is_fixed()
    {
        Assert.Equal("AB7", CellAddress.Relative(7, 28));
        Assert.Equal("AB$7", CellAddress.RowFixed(7, 28));
        Assert.Equal("$AB$7", CellAddress.Fixed(7, 28));
        Assert.Equal("A1:C2", CellAddress.Range(1, 1, 2, 3));
        Assert.Equal("$A$1:$C$2", CellAddress.FixedRange(1, 1, 2, 3));
    }
}
