using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Net present value of support and of the sender's cost.</summary>
internal sealed class PresentValue : IMeasure
{
    private const string Section = "Discounting";

    public ImmutableArray<string> Ids { get; } =
    [
        ReportIds.DiscountFactor,
        SupportIds.PresentValue,
        SupportIds.NetPresentValue,
        CostIds.PresentValue,
        CostIds.NetPresentValue,
    ];

    public string Definition =>
        "present value(t) = amount(t) / (1 + rate) ^ (t - year); the net present value is its sum up to each year, whole in the last. "
        + "A nominal rate discounts then-year amounts, a real rate constant prices.";

    public void AddLines(MeasureContext context)
    {
        var report = context.Scenario.Report;
        if (
            report.DiscountRate is not { } rate
            || (context.Support.IsEmpty && context.Costs.IsEmpty)
            || !Fits(context, report)
        )
        {
            return;
        }

        var factor = AddFactor(context, report, rate);
        if (!context.Support.IsEmpty)
        {
            Add(
                context,
                (SupportIds.PresentValue, SupportIds.NetPresentValue),
                "Host-nation support",
                Formula.LineOf(SupportIds.Total) * factor,
                ofSenderCost: false
            );
        }

        if (!context.Costs.IsEmpty)
        {
            Add(
                context,
                (CostIds.PresentValue, CostIds.NetPresentValue),
                "Sender cost, gross",
                Formula.LineOf(CostIds.Gross) * factor,
                ofSenderCost: true
            );
        }
    }

    /// <summary>True where rate and prices are both real or both nominal; an error where not.</summary>
    private static bool Fits(MeasureContext context, ReportSettings report)
    {
        var isConstant = report.Basis.BaseYear is not null;
        if (isConstant == report.DiscountRateIsReal)
        {
            return true;
        }

        context.Error(
            "MEA001",
            "report.discount",
            report.DiscountRateIsReal
                ? "a real discount rate goes with constant prices, but the report is in then-year prices"
                : $"a nominal discount rate goes with then-year prices, but the report is in prices of {report.Basis}",
            report.DiscountRateIsReal
                ? "basis: FY2022 (or another year), or kind: nominal"
                : "basis: then-year, or kind: real"
        );
        return false;
    }

    private Formula AddFactor(MeasureContext context, ReportSettings report, Figure rate)
    {
        var year = report.DiscountYear ?? context.Scenario.Horizon.First;
        var discountYear = context.Add(
            new Input(
                ReportIds.DiscountYear,
                "Year of present values",
                Unit.Year,
                ValueRange.FiscalYear
            )
            {
                Scalar = new Figure(year, Unit.Year, $"{year}", "report.discount")
                {
                    ChangedAt = "report.discount.year",
                    Source = "a choice of this scenario",
                },
                Section = Section,
            }
        );
        var discountRate = context.Add(
            new Input(
                ReportIds.DiscountRate,
                "Discount rate a year",
                Unit.Ratio,
                ValueRange.GrowthRate
            )
            {
                Scalar = rate,
                Section = Section,
            }
        );
        return context.AddMeasure(
            ReportIds.DiscountFactor,
            "Discount factor",
            Unit.Index,
            Formula.Power(1 + discountRate, discountYear - Formula.Year),
            Definition
        );
    }

    private void Add(
        MeasureContext context,
        (string Yearly, string Net) ids,
        string title,
        Formula discounted,
        bool ofSenderCost
    )
    {
        var present = context.AddMeasure(
            ids.Yearly,
            $"{title}, present value",
            context.ReportUnit,
            discounted,
            Definition,
            isBeyondItsYear: true
        );
        context.AddMeasure(
            ids.Net,
            $"{title}, net present value up to the year",
            context.ReportUnit,
            context.Known.Cumulative(ids.Net, present, ofSenderCost),
            Definition,
            isBeyondItsYear: true
        );
    }
}
