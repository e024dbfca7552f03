using System.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>Turns a <see cref="YearPath"/> into inputs and the formula that reads them.</summary>
internal static class PathInputs
{
    /// <summary>Adds the inputs of a path under <paramref name="id"/> and gives its value as a function of the year.</summary>
    public static YearFunction Add(
        ModelBuilder builder,
        YearPath path,
        string id,
        string title,
        string section,
        ValueRange range
    )
    {
        switch (path)
        {
            case ConstantPath p:
                var constant = Scalar("", "", p.Value, range);
                return _ => constant;

            case GrowthPath p:
                var @base = Scalar(".base", ", base", p.Base, range);
                var baseYear = Scalar(
                    ".base-year",
                    ", base year",
                    p.BaseYear,
                    ValueRange.FiscalYear
                );
                var growth = Scalar(".growth", ", growth a year", p.Growth, ValueRange.GrowthRate);
                return year => @base * Formula.Power(1 + growth, year - baseYear);

            case PhasePath p:
                var from = Scalar(".from", ", from", p.From, range);
                var to = Scalar(".to", ", to", p.To, range);
                var first = Scalar(
                    ".first-year",
                    ", first year of the change",
                    OverYear(p.Over.First, p),
                    ValueRange.FiscalYear
                );
                var last = Scalar(
                    ".last-year",
                    ", last year of the change",
                    OverYear(p.Over.Last, p),
                    ValueRange.FiscalYear
                );
                return year =>
                    from
                    + (to - from)
                        * Formula.Clamp(
                            (year - first) / (last - first),
                            Formula.Constant(0),
                            Formula.Constant(1)
                        );

            case SchedulePath p:
                return Schedule(p);

            default:
                throw new UnreachableException(path.GetType().Name);
        }

        Formula Scalar(string suffix, string words, Figure figure, ValueRange allowed) =>
            builder.Add(
                new Input(id + suffix, title + words, figure.Unit, allowed)
                {
                    Scalar = figure,
                    Section = section,
                }
            );

        YearFunction Schedule(SchedulePath p)
        {
            var row = new Input(id, title, p.Unit, range) { ByYear = p.Values, Section = section };
            builder.Add(row);
            if (p.After is null || p.Values.IsEmpty)
            {
                return year => Formula.Lookup(row, year);
            }

            var (lastYear, lastFigure) = p.Values.Last();
            var last = Scalar(
                ".last-known-year",
                ", last known year",
                YearFigure(lastYear, lastFigure, changedAt: null),
                ValueRange.FiscalYear
            );
            switch (p.After)
            {
                case HoldLast:
                    return year => Formula.Lookup(row, Formula.Min(year, last));
                case GrowFromLast after:
                    var growth = Scalar(
                        ".growth-after",
                        ", growth after the last known year",
                        after.Growth,
                        ValueRange.GrowthRate
                    );
                    return year =>
                        Formula.Lookup(row, Formula.Min(year, last))
                        * Formula.Power(1 + growth, Formula.Max(Formula.Constant(0), year - last));
                case ValueAfterLast after:
                    var value = Scalar(".after", ", after the last known year", after.Value, range);
                    return year => Formula.If(year <= last, Formula.Lookup(row, year), value);
                default:
                    throw new UnreachableException(p.After.GetType().Name);
            }
        }
    }

    /// <summary>A year of a change, with the source of the years.</summary>
    private static Figure OverYear(int year, PhasePath p) =>
        YearFigure(year, p.From, p.OverPath) with
        {
            Source = p.OverSource,
            Note = p.OverNote,
        };

    /// <summary>A year that follows from how a figure was stated, carrying that figure's source.</summary>
    private static Figure YearFigure(int year, Figure of, string? changedAt) =>
        new(year, Unit.Year, $"{year}", of.Path)
        {
            Source = of.Source,
            Note = of.Note,
            ChangedAt = changedAt,
        };
}
