using Calculator.Charts.Figures;
using Calculator.Core.Modelling;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class PersonnelBeforeAfterChart : IChart
{
    private const int MostSites = 30;
    private const int NamedOfMany = 24;

    public string Id => "personnel-before-after";

    public string Doc => "Personnel by site in the first and the last year.";

    public ChartFigure? Figure(Report report)
    {
        var years = ReportText.Horizon(report);
        var all = PostureFigures.Sites(report);
        var changed = all.Where(s => Change(s) != 0).ToArray();
        if (changed.Length == 0)
        {
            return null;
        }

        var most = changed.MaxBy(s => Math.Abs(Change(s)))!;
        var shown =
            all.Length <= MostSites
                ? all
                :
                [
                    .. LargestSeries
                        .Places([.. all.Select(Change)], NamedOfMany)
                        .Select(i => all[i]),
                ];
        var rest = all.Except(shown).ToArray();
        return new GroupedColumnsFigure(
            ReportText.Title(report, $"Personnel by site, {years.First} and {years.Last}"),
            $"The largest change is at {PostureFigures.SiteName(most)}: {NumberWords.Persons(At(most, years.First))} to {NumberWords.Persons(At(most, years.Last))} persons",
            ReportText.Footer(report, all, [], prices: ""),
            [
                .. shown.Select(PostureFigures.SiteName),
                .. rest.Length == 0 ? Array.Empty<string>() : [$"The other {rest.Length} together"],
            ],
            [Series(years.First), Series(years.Last)],
            "persons"
        ).OrNone();

        ChartSeries Series(int year) =>
            new(
                $"{year}",
                [
                    .. shown.Select(s => At(s, year)),
                    .. rest.Length == 0 ? Array.Empty<double>() : [rest.Sum(s => At(s, year))],
                ]
            );

        double At(Line site, int year) => report.Result.Value(site.Id, year);

        double Change(Line site) => At(site, years.Last) - At(site, years.First);
    }
}
