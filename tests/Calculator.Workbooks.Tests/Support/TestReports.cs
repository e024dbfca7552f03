using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.Reporting;

namespace Calculator.Workbooks.Tests.Support;

/// <summary>Reports made with the model builder: one with every kind of formula, and the smallest there is.</summary>
internal static class TestReports
{
    public static readonly Unit Jpy = Unit.Money("JPY");
    public static readonly Unit Usd = Unit.Money("USD");

    private const string Budget =
        "Ministry of Defense (Japan), budget request FY2022, p. 34, https://www.example.org/budget?fy=2022&part=4";

    /// <summary>A pact in yen reported in dollars, with an index that lags two years, a floor and a cap,
    /// a phase by year, a rule that starts later, shares and headcounts.</summary>
    public static Report Pact(
        Func<Input, Input>? change = null,
        string title = "Host-nation support under the 2022 pact",
        string? question = "What does the pact pay for, and who carries which share?",
        int years = 5
    )
    {
        var horizon = new YearRange(2022, 2022 + years - 1);
        var builder = new ModelBuilder(horizon);

        Formula Scalar(
            string id,
            string name,
            Unit unit,
            ValueRange range,
            double value,
            string section,
            string? source = null,
            string? note = null
        ) =>
            Add(
                new Input(id, name, unit, range)
                {
                    Section = section,
                    Scalar = new Figure(value, unit, $"{value}", id)
                    {
                        Source = source,
                        Note = note,
                    },
                }
            );

        Input Changed(Input input) => change is null ? input : change(input);

        Formula Add(Input input) => builder.Add(Changed(input));

        Formula Line(
            string id,
            string name,
            Unit unit,
            Formula formula,
            string section,
            LineRole role = LineRole.Economy,
            string? note = null,
            SupportKind? kind = null,
            string? category = null
        ) =>
            builder.Add(
                new Line(id, name, unit, formula)
                {
                    Section = section,
                    Role = role,
                    Note = note,
                    Kind = kind?.Id(),
                    Category = category,
                    Path = $"lines.{id}",
                }
            );

        const string pact = "Japan: Special Measures Agreement 2022";
        const string economy = "Economy";
        const string costs = "Costs of the sending nation";

        var cpi = Changed(
            ByYear(
                "japan.cpi",
                "Consumer prices, yearly change",
                Unit.Ratio,
                ValueRange.GrowthRate,
                economy,
                Enumerable.Range(2020, years + 2),
                y =>
                    y == 2022 ? 0.063
                    : y % 2 == 0 ? -0.002
                    : 0.012 + (y - 2020) * 0.0025,
                y => y < 2022 ? "Statistics Bureau of Japan, CPI annual report" : null
            )
        );
        builder.Add(cpi);
        var fx = Add(
            ByYear(
                "fx2022",
                "Exchange rate, yen per dollar",
                Jpy / Usd,
                ValueRange.Positive,
                economy,
                horizon.Years,
                y => 110.25 + (y - 2022) * 8.5,
                _ => "OECD, exchange rates (annual averages)"
            )
        );

        // contribution = previous * (1 + Clamp(cpi lagged by 2, floor, cap))
        var lag = Scalar(
            "cpi.lag",
            "Years the price index lags",
            Unit.Years,
            new ValueRange(0, 5),
            2,
            pact
        );
        var floor = Scalar(
            "r1c1",
            "Floor of the yearly increase",
            Unit.Ratio,
            ValueRange.GrowthRate,
            0,
            pact,
            "Agreement text, article IV (2)"
        );
        var cap = Scalar(
            "japan.sma-2022.cap",
            "Cap of the yearly increase",
            Unit.Ratio,
            ValueRange.GrowthRate,
            0.05,
            pact,
            "Agreement text, article IV (2)",
            "=HYPERLINK(\"http://evil.example\") stays text"
        );
        var labor = Scalar(
            "japan.sma-2022.labor.amount",
            "Labor cost sharing, opening amount",
            Jpy,
            ValueRange.NotNegative,
            126.4e9,
            pact,
            Budget
        );
        Line(
            "japan.sma-2022.labor",
            "Labor cost sharing",
            Jpy,
            Formula.Opening(
                labor,
                Formula.Previous("japan.sma-2022.labor")
                    * (1 + Formula.Clamp(Formula.Lookup(cpi, Formula.Year - lag), floor, cap))
            ),
            pact,
            LineRole.AgreementLine
        );
        var utilities = Add(
            ByYear(
                "japan.sma-2022.utilities.amount",
                "Utilities, by year",
                Jpy,
                ValueRange.NotNegative,
                pact,
                horizon.Years,
                y => Math.Max(5, 23.4 - 1.3 * (y - 2022)) * 1e9,
                _ => Budget
            )
        );
        Line("japan.sma-2022.utilities", "Utilities", Jpy, utilities, pact, LineRole.AgreementLine);
        var training = Scalar(
            "japan.sma-2022.training.amount",
            "Training equipment, a year",
            Jpy,
            ValueRange.NotNegative,
            4e9,
            pact
        );
        var start = Scalar(
            "japan.sma-2022.training.from",
            "First year of training equipment",
            Unit.Year,
            ValueRange.FiscalYear,
            2024,
            pact
        );
        Line(
            "japan.sma-2022.training",
            "Training equipment",
            Jpy,
            Formula.If(Formula.Year >= start, training, Formula.Constant(0, Jpy)),
            pact,
            LineRole.AgreementLine
        );
        var fip = Scalar(
            "japan.sma-2022.fip.amount",
            "Facilities improvement, a year",
            Jpy,
            ValueRange.NotNegative,
            20.65e9,
            pact,
            Budget
        );
        Line(
            "japan.sma-2022.fip",
            "Facilities improvement",
            Jpy,
            fip,
            pact,
            LineRole.AgreementLine
        );
        var rentBase = Scalar(
            "japan.rent.base",
            "Rent forgone, opening amount",
            Jpy,
            ValueRange.NotNegative,
            160e9,
            pact,
            Budget
        );
        var growth = Scalar(
            "japan.rent.growth",
            "Growth of rents",
            Unit.Ratio,
            ValueRange.GrowthRate,
            0.01,
            pact,
            Budget
        );
        Line(
            "japan.rent",
            "Rent forgone",
            Jpy,
            rentBase
                * Formula.Power(
                    1 + growth,
                    Formula.Year
                        - Scalar(
                            "japan.rent.year",
                            "Year of the opening rent",
                            Unit.Year,
                            ValueRange.FiscalYear,
                            2022,
                            pact
                        )
                ),
            pact,
            LineRole.AgreementLine
        );

        // Japanese fiscal years on US ones: half of this year's amount and half of the year before's.
        Line(
            "japan.fip.retimed",
            "Facilities improvement in US fiscal years",
            Jpy,
            Formula.Sum(
                [
                    Formula.Constant(1)
                        / Formula.Constant(12)
                        * Formula.Previous("japan.sma-2022.fip"),
                    Formula.LineOf("japan.sma-2022.fip")
                        - Formula.Constant(1)
                            / Formula.Constant(12)
                            * Formula.LineOf("japan.sma-2022.fip"),
                    Formula.Constant(0) * Formula.Next("japan.sma-2022.fip"),
                ],
                Jpy
            ),
            pact,
            LineRole.Memorandum
        );

        var troops = Scalar(
            "japan.troops.count",
            "US troops stationed",
            Unit.Person,
            ValueRange.NotNegative,
            55_000,
            "Forces",
            "Defense News, January 2022"
        );
        var troopLine = Line(
            "troops",
            "Troops stationed",
            Unit.Person,
            troops,
            "Measures",
            LineRole.Measure,
            "Persons of the sending nation's forces stationed in the hosts."
        );
        var perPerson = Scalar(
            "cost.per-person",
            "Cost per person, a year",
            Usd / Unit.Person,
            ValueRange.NotNegative,
            102_345.67,
            costs
        );
        Line(
            "cost.personnel",
            "Personnel and operations",
            Usd,
            perPerson * troopLine,
            costs,
            LineRole.SenderCost
        );

        string[] categories = ["labor", "utilities", "training", "fip"];
        foreach (var category in categories)
        {
            Line(
                $"support.category.{category}",
                $"Support: {(string.Equals(category, "fip", StringComparison.Ordinal) ? "facilities" : category)}",
                Usd,
                Formula.LineOf($"japan.sma-2022.{category}") / fx,
                "Support by category",
                LineRole.SupportCategory,
                "Support of one category over all hosts; the categories add up to support.total.",
                category: category
            );
        }

        Line(
            "support.category.rent",
            "Support: rent and land",
            Usd,
            Formula.LineOf("japan.rent") / fx,
            "Support by category",
            LineRole.SupportCategory,
            category: "rent"
        );

        const string kinds = "Host-nation support by the way it is given; the total is the sum.";
        var cash = Measure(
            "support.cash",
            "Host-nation support in cash",
            Usd,
            Formula.Sum(
                [
                    Formula.LineOf("support.category.labor"),
                    Formula.LineOf("support.category.utilities"),
                ],
                Usd
            ),
            kinds
        );
        var inKind = Measure(
            "support.in-kind",
            "Host-nation support in kind",
            Usd,
            Formula.LineOf("support.category.training") + Formula.LineOf("support.category.fip"),
            kinds
        );
        var forgone = Measure(
            "support.forgone",
            "Host-nation support forgone",
            Usd,
            Formula.LineOf("support.category.rent"),
            kinds
        );
        var total = Measure(
            "support.total",
            "Host-nation support, total",
            Usd,
            Formula.Sum([cash, inKind, forgone], Usd),
            kinds
        );
        var gross = Measure(
            "sender-cost.gross",
            "Sender cost, gross",
            Usd,
            Formula.LineOf("cost.personnel"),
            "What the sending nation spends on the force."
        );
        Measure(
            "sender-cost.net",
            "Sender cost, net of cash and in-kind support",
            Usd,
            gross - cash - inKind,
            "Gross cost less cash and in-kind support; forgone revenue relieves nothing."
        );
        Measure(
            "stationing-cost.total",
            "Stationing cost of both sides",
            Usd,
            total + gross,
            "Support and sender cost."
        );
        const string offset =
            "offset = support / (support + sender cost). Published shares differ by variant: always name it.";
        Measure(
            "offset",
            "Offset (all support, all sender cost)",
            Unit.Ratio,
            Formula.Share(total, total + gross, Usd),
            offset
        );
        Measure(
            "offset.without-forgone",
            "Offset without forgone revenue",
            Unit.Ratio,
            Formula.Share(cash + inKind, cash + inKind + gross, Usd),
            offset
        );
        Measure(
            "support.per-troop",
            "Support per troop",
            Usd / Unit.Person,
            total / troopLine,
            "support.total / troops."
        );

        return Run(builder, title) with
        {
            Question = question,
            Author = "Budget staff",
            FileName = "japan-2022.yaml",
            Hosts = [("japan", "Japan")],
            Warnings =
            [
                "cost.per-person has no source",
                "=1+1 is a warning that begins like a formula",
            ],
            Positions = Positions(builder),
        };

        Formula Measure(string id, string name, Unit unit, Formula formula, string note) =>
            Line(id, name, unit, formula, "Measures", LineRole.Measure, note);
    }

    /// <summary>One input and one line over one year, nothing well known.</summary>
    public static Report Smallest()
    {
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        var input = builder.Add(
            new Input("a1", "Something", Usd, ValueRange.Any)
            {
                Scalar = new Figure(5, Usd, "5 USD", "a1"),
            }
        );
        builder.Add(new Line("b", "Something else", Usd, input));
        return Run(builder, "Small");
    }

    public static Report Run(ModelBuilder builder, string title)
    {
        var diagnostics = new DiagnosticCollector();
        var model = builder.Build(diagnostics);
        var result = model is null ? null : EvaluationResult.Run(model, diagnostics);
        Assert.True(result is not null, string.Join('\n', diagnostics.Items));
        return new Report("japan-2022", title, "USD", "then-year", result) { Version = "0.1.0" };
    }

    public static Input ByYear(
        string id,
        string title,
        Unit unit,
        ValueRange range,
        string section,
        IEnumerable<int> years,
        Func<int, double> value,
        Func<int, string?> source
    ) =>
        new(id, title, unit, range)
        {
            Section = section,
            ByYear = years.ToImmutableSortedDictionary(
                y => y,
                y => new Figure(value(y), unit, $"{value(y)}", $"{id}.{y}") { Source = source(y) }
            ),
        };

    private static ImmutableDictionary<string, string> Positions(ModelBuilder builder)
    {
        var line = 1;
        return builder
            .Lines.SelectMany(l => l.Formula.InputsRead())
            .Distinct()
            .SelectMany(i => i.Figures)
            .ToImmutableDictionary(
                f => f.Path,
                _ => $"japan-2022.yaml:{++line}:9",
                StringComparer.Ordinal
            );
    }
}
