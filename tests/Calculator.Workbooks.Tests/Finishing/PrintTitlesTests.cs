using Calculator.Workbooks.Finishing;

namespace Calculator.Workbooks.Tests.Finishing;

public sealed class PrintTitlesTests
{
    [Theory]
    [InlineData("Model!4:4", "Model!$4:$4")]
    [InlineData("'Model'!A:C,'Model'!4:5", "'Model'!$A:$C,'Model'!$4:$5")]
    [InlineData("Model!$4:$4", "Model!$4:$4")]
    public void Repeated_rows_and_columns_stay_where_they_are(string saved, string titles) =>
        Assert.Equal(titles, PrintTitles.Fixed(saved));
}
