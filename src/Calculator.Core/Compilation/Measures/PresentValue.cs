using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Net present value of support and of the sender's cost.</summary>
internal sealed class PresentValue : IMeasure
{
    public string Ids =>
        "discount-factor, support.present-value, support.net-present-value, sender-cost.present-value, sender-cost.net-present-value";

    public string Definition =>
        "present value(t) = amount(t) / (1 + rate) ^ (t - year); the net present value is its sum up to each year, whole in the last. "
        + "A nominal rate discounts then-year amounts, a real rate constant prices.";

    public void AddLines(MeasureContext context)
    {
        var report = context.Scenario.Report;
        if (
            report.DiscountRate is not { } rate
            || (context.Support.IsEmpty && context.Costs.IsEmpty)
        )
        {
            return;
        }

        var isConstant = report.Basis.BaseYear is not null;
        if (isConstant != report.DiscountRateIsReal)
        {
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
            return;
        }

        var year = report.DiscountYear ?? context.Scenario.Horizon.First;
        var discountYear = context.Add(
            new Input("discount.year", "Year of present values", Unit.Year, ValueRange.FiscalYear)
            {
                Scalar = new Figure(year, Unit.Year, $"{year}", "report.discount")
                {
                    ChangedAt = "report.discount.year",
                    Source = "a choice of this scenario",
                },
                Section = "Discounting",
            }
        );
        var discountRate = context.Add(
            new Input("discount.rate", "Discount rate a year", Unit.Ratio, ValueRange.GrowthRate)
            {
                Scalar = rate,
                Section = "Discounting",
            }
        );
        var factor = context.AddMeasure(
            "discount-factor",
            "Discount factor",
            Unit.Index,
            Formula.Power(1 + discountRate, discountYear - Formula.Year),
            Definition
        );
        if (!context.Support.IsEmpty)
        {
            Add(
                "support",
                "support.total",
                "Host-nation support",
                context.FirstYearOf(senderCost: false)
            );
        }

        if (!context.Costs.IsEmpty)
        {
            Add(
                "sender-cost",
                "sender-cost.gross",
                "Sender cost, gross",
                context.FirstYearOf(senderCost: true)
            );
        }

        void Add(string id, string of, string title, int firstYear)
        {
            var present = context.AddMeasure(
                $"{id}.present-value",
                $"{title}, present value",
                context.ReportUnit,
                Formula.LineOf(of) * factor,
                Definition
            );
            var net = $"{id}.net-present-value";
            context.AddMeasure(
                net,
                $"{title}, net present value up to the year",
                context.ReportUnit,
                context.Cumulative(net, present, firstYear),
                Definition
            );
        }
    }
}
