using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;
using CsCheck;

namespace Calculator.Workbooks.Tests.Content;

public sealed class SheetRowTests
{
    [Fact]
    public void Cells_stand_from_left_to_right_in_whatever_order_they_are_set() =>
        Gen.Int[1, 12]
            .List[0, 30]
            .Sample(columns =>
            {
                var row = new SheetRow(1);
                foreach (var (index, column) in columns.Index())
                {
                    row.Set(new SheetCell(column, StyleSet.Text) { Number = index });
                }

                // The last one set in a column is the one that stays.
                Assert.Equal(
                    columns
                        .Index()
                        .GroupBy(c => c.Item, c => (double?)c.Index)
                        .OrderBy(g => g.Key)
                        .Select(g => (g.Key, g.Last())),
                    row.Cells.Select(c => (c.Column, c.Number))
                );
            });
}
