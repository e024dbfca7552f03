using Calculator.Core.Economy;
using Calculator.Core.Quantities;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Tells figures of an index that are well-formed and can hardly be meant: a level that never moves, and percentages
/// without their sign, which are read as levels.</summary>
internal static class IndexFigures
{
    // Levels of a published index are 100 or 1 in their base year and move by less than this in a year.
    private const double MostChange = 0.25;
    private const double HighestPercentage = 20;
    private const double NearOne = 0.25;

    /// <summary>Checks a path of an index or a deflator.</summary>
    public static void Check(BindingContext context, YearPath path, string name)
    {
        if (path.Unit.IsRatio)
        {
            return;
        }

        if (path is ConstantPath constant)
        {
            context.Error(
                "FIG012",
                constant.Value.Path,
                $"'{constant.Value.Written}' is a level of '{name}' that never changes: nothing would grow",
                allowed: "a yearly rate such as 2 %, or levels by year such as { 2022: 100, 2023: 102.5 }",
                didYouMean: path.Unit.IsDimensionless ? Percentage(constant.Value) : null
            );
            return;
        }

        if (NeverMoves(path))
        {
            context.Diagnostics.Warning(
                "FIG013",
                path.Path,
                $"the levels of '{name}' are all the same: nothing grows by them; a yearly rate is written with %, such as 2 %"
            );
            return;
        }

        if (path is SchedulePath { SeriesName: null } schedule && LookLikePercentages(schedule))
        {
            var first = schedule.Values.Values.First();
            context.Diagnostics.Warning(
                "FIG014",
                first.Path,
                $"'{first.Written}' and what follows are read as levels of '{name}', whose change from year to year counts; if yearly rates are meant, write {Percentage(first)}"
            );
        }
    }

    /// <summary>What a number without a percent sign most likely means: 0.07 is 7 %, and so is 7.</summary>
    public static string Percentage(Figure figure) => FigureTextReader.AsPercentage(figure.Value);

    private static bool NeverMoves(YearPath path) =>
        path switch
        {
            PhasePath p => p.From.Value == p.To.Value,
            GrowthPath p => p.Growth.Value == 0,
            SchedulePath p => p.Values.Values.All(v => v.Value == p.Values.Values.First().Value)
                && p.After switch
                {
                    GrowFromLast { Growth.Value: not 0 } => false,
                    ValueAfterLast after => after.Value.Value == p.Values.Values.First().Value,
                    _ => true,
                },
            _ => false,
        };

    private static bool LookLikePercentages(SchedulePath path)
    {
        if (!path.Unit.IsDimensionless || path.Values.Values.Any(v => v.Value > HighestPercentage))
        {
            return false;
        }

        var values = path.Values.Values.Select(v => v.Value).ToArray();
        return values.Any(v => v <= 0)
            || values.All(v => Math.Abs(v - 1) > NearOne)
            || values.Zip(values.Skip(1)).Any(p => Math.Abs(p.Second / p.First - 1) > MostChange);
    }
}
