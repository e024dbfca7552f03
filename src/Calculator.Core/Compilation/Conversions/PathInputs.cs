using System.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>Turns a <see cref="YearPath"/> into inputs and the formula that reads them.</summary>
internal sealed class PathInputs
{
    private readonly ModelBuilder _builder;
    private readonly string _id;
    private readonly string _title;
    private readonly string _section;
    private readonly ValueRange _range;

    private PathInputs(
        ModelBuilder builder,
        string id,
        string title,
        string section,
        ValueRange range
    ) => (_builder, _id, _title, _section, _range) = (builder, id, title, section, range);

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
        var inputs = new PathInputs(builder, id, title, section, range);
        return path switch
        {
            ConstantPath p => inputs.Constant(p),
            GrowthPath p => inputs.Growth(p),
            PhasePath p => inputs.Phase(p),
            SchedulePath p => inputs.Schedule(p),
            _ => throw new UnreachableException(path.GetType().Name),
        };
    }

    private YearFunction Constant(ConstantPath path)
    {
        var constant = Scalar("", "", path.Value, _range);
        return _ => constant;
    }

    private YearFunction Growth(GrowthPath path)
    {
        var @base = Scalar(".base", ", base", path.Base, _range);
        var baseYear = Scalar(".base-year", ", base year", path.BaseYear, ValueRange.FiscalYear);
        var growth = Scalar(".growth", ", growth a year", path.Growth, ValueRange.GrowthRate);
        return year => @base * Formula.Power(1 + growth, year - baseYear);
    }

    private YearFunction Phase(PhasePath path)
    {
        var from = Scalar(".from", ", from", path.From, _range);
        var to = Scalar(".to", ", to", path.To, _range);
        var first = Scalar(
            ".first-year",
            ", first year of the change",
            OverYear(path.Over.First, path),
            ValueRange.FiscalYear
        );
        var last = Scalar(
            ".last-year",
            ", last year of the change",
            OverYear(path.Over.Last, path),
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
    }

    private YearFunction Schedule(SchedulePath path)
    {
        var row = new Input(_id, _title, path.Unit, _range)
        {
            ByYear = path.Values,
            Section = _section,
        };
        _builder.Add(row);
        if (path.After is null || path.Values.IsEmpty)
        {
            return year => Formula.Lookup(row, year);
        }

        var (lastYear, lastFigure) = path.Values.Last();
        var last = Scalar(
            ".last-known-year",
            ", last known year",
            YearFigure(lastYear, lastFigure, changedAt: null),
            ValueRange.FiscalYear
        );
        return After(path.After, row, last);
    }

    private YearFunction After(PathContinuation after, Input row, Formula last)
    {
        switch (after)
        {
            case HoldLast:
                return year => Formula.Lookup(row, Formula.Min(year, last));
            case GrowFromLast grow:
                var growth = Scalar(
                    ".growth-after",
                    ", growth after the last known year",
                    grow.Growth,
                    ValueRange.GrowthRate
                );
                return year =>
                    Formula.Lookup(row, Formula.Min(year, last))
                    * Formula.Power(1 + growth, Formula.Max(Formula.Constant(0), year - last));
            case ValueAfterLast other:
                var value = Scalar(".after", ", after the last known year", other.Value, _range);
                return year => Formula.If(year <= last, Formula.Lookup(row, year), value);
            default:
                throw new UnreachableException(after.GetType().Name);
        }
    }

    private Formula Scalar(string suffix, string words, Figure figure, ValueRange allowed) =>
        _builder.Add(
            new Input(_id + suffix, _title + words, figure.Unit, allowed)
            {
                Scalar = figure,
                Section = _section,
            }
        );

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
