using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class PostureSheetTests
{
    private static readonly Workbook s_workbook = Workbook.Of(ShippedReports.Of("okinawa-guam"));

    [Fact]
    public void Groups_come_from_sites_to_changes()
    {
        var ids = s_workbook
            .Cells["Posture"]
            .Values.Where(c => c.Column == 1 && c.Row > 4)
            .OrderBy(c => c.Row)
            .Select(c => c.Text!)
            .ToList();
        string[] groups =
        [
            "Personnel by site",
            "Personnel by site and service",
            "Units",
            "Measures",
            "Changes",
        ];
        var places = groups.Select(g => ids.IndexOf(g)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.InRange(ids.IndexOf("posture.forward"), places[3], places[4]);
    }

    [Fact]
    public void Every_number_refers_to_Model() =>
        Assert.All(
            s_workbook.Cells["Posture"].Values.Where(c => c.Column >= 4 && c.Row > 4),
            c => Assert.True(c.Formula is not null || c.Value.Length == 0, c.Address)
        );

    [Fact]
    public void A_scenario_without_units_has_no_such_sheet() =>
        Assert.DoesNotContain("Posture", Workbook.Of(ShippedReports.Of("japan-2022")).SheetNames);
}
