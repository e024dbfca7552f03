using Calculator.Core.Modelling;
using Calculator.Reporting.Formats;

namespace Calculator.Reporting.Files;

/// <summary>Writes <c>ledger.csv</c>: one row for each line and year, ready for a pivot table. Rows of one role add up;
/// rows of different roles repeat the same money in other terms. Where the command line set something, a last column says what.</summary>
public static class LedgerCsv
{
    /// <summary>The whole file's text.</summary>
    public static string Write(Report report)
    {
        var csv = new CsvText();
        foreach (
            var heading in new[]
            {
                "line",
                "title",
                "role",
                "host",
                "payer",
                "category",
                "kind",
                "year",
                "value",
                "unit",
                "source",
            }
        )
        {
            csv.Text(heading);
        }

        var isSet = !report.Settings.IsEmpty;
        if (isSet)
        {
            csv.Text("settings");
        }

        csv.EndRow();
        foreach (var line in report.Result.Model.Lines)
        {
            var year = report.Result.Model.Years.First;
            foreach (var value in report.Result.Values(line.Id))
            {
                csv.Text(line.Id)
                    .Text(line.Title)
                    .Text(Role(line.Role))
                    .Text(line.Host)
                    .Text(Payer(line.Role))
                    .Text(line.Category)
                    .Text(line.Kind ?? "")
                    .Number(year++)
                    .Number(value)
                    .Text(line.Unit.ToString())
                    .Text(line.Source);
                if (isSet)
                {
                    csv.Text(string.Join("; ", report.Settings));
                }

                csv.EndRow();
            }
        }

        return csv.ToString();
    }

    private static string Role(LineRole role) =>
        role switch
        {
            LineRole.AgreementLine => "agreement",
            LineRole.Memorandum => "memorandum",
            LineRole.SenderCost => "sender-cost",
            LineRole.Posture => "posture",
            LineRole.HostSupport => "host-support",
            LineRole.SupportCategory => "support-category",
            LineRole.Measure => "measure",
            _ => "economy",
        };

    private static string Payer(LineRole role) =>
        role switch
        {
            LineRole.AgreementLine or LineRole.HostSupport or LineRole.SupportCategory => "host",
            LineRole.SenderCost => "sender",
            _ => "",
        };
}
