using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Programmes;

/// <summary>Stationing options: the premium paid now, what changing saves year by year, and when it has paid for itself.</summary>
internal sealed class StationingOptionCompiler(CompilationScope scope)
{
    private const string Section = "Stationing options";

    public void Compile()
    {
        foreach (var option in scope.Scenario.Options)
        {
            Add(option, new ProgrammeLines(scope, Section, option.Title, option.Path));
        }
    }

    private static void Add(StationingOption option, ProgrammeLines lines)
    {
        var (id, unit) = (option.Id, option.Recurring.Unit);
        var recurring = lines.Path(
            OptionIds.Recurring(id),
            "recurring cost now",
            option.Recurring,
            ValueRange.NotNegative
        );
        var alternative = lines.Path(
            OptionIds.Alternative(id),
            "recurring cost of the alternative",
            option.Alternative,
            ValueRange.NotNegative
        );
        var oneTime = lines.Figure(
            OptionIds.OneTime(id),
            "one-time cost of the alternative",
            option.OneTime,
            ValueRange.NotNegative
        );
        var start = lines.Figure(
            OptionIds.Start(id),
            "year of the change",
            option.Start,
            ValueRange.FiscalYear
        );
        var premium = lines.Line(
            OptionIds.Premium(id),
            "premium paid now, a year",
            unit,
            recurring(Formula.Year) - alternative(Formula.Year)
        );
        var zero = Formula.Constant(0, unit);
        var net = lines.Line(
            OptionIds.NetSaving(id),
            "saving of the year less one-time cost",
            unit,
            Formula.If(Formula.Year >= start, premium, zero)
                - Formula.If(Formula.IsEqual(Formula.Year, start), oneTime, zero)
        );
        new OptionPayback(id, unit, lines).Add(premium, oneTime, net, start);
        if (option.DiscountRate is { } discount)
        {
            AddPresentValue(option, lines, discount, net, start);
        }
    }

    private static void AddPresentValue(
        StationingOption option,
        ProgrammeLines lines,
        Figure discount,
        Formula net,
        Formula start
    )
    {
        var unit = option.Recurring.Unit;
        var rate = lines.Figure(
            OptionIds.DiscountRate(option.Id),
            "discount rate",
            discount,
            ValueRange.GrowthRate
        );
        var present = lines.Line(
            OptionIds.PresentValue(option.Id),
            "present value of the year",
            unit,
            net * Formula.Power(1 + rate, start - Formula.Year),
            isBeyondItsYear: true
        );
        lines.Cumulative(
            OptionIds.NetPresentValue(option.Id),
            "net present value up to the year",
            unit,
            present
        );
    }
}
