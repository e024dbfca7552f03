using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>Lines of joint programmes, contingencies, the hosts' own deployments and stationing options. None of them is
/// host-nation support, and none counts into the offset.</summary>
internal sealed class ProgrammeCompiler(CompilationScope scope)
{
    private const string Programmes = "Joint programmes";
    private const string Contingencies = "Contingencies";
    private const string Deployments = "Deployments of the hosts' own forces";
    private const string Options = "Stationing options";

    private Scenario Scenario => scope.Scenario;

    public void Compile()
    {
        foreach (var programme in Scenario.Programmes)
        {
            Add(programme);
        }

        foreach (var contingency in Scenario.Contingencies)
        {
            Add(contingency);
        }

        foreach (var deployment in Scenario.HostDeployments)
        {
            Add(deployment);
        }

        foreach (var option in Scenario.Options)
        {
            Add(option);
        }
    }

    private void Add(Programme programme)
    {
        var id = $"programme.{programme.Id}";
        var total = Rule(
            id + ".total",
            programme.Title + ": total",
            Programmes,
            programme.HostId,
            programme.Total
        );
        var share = Path(
            programme.HostShare,
            id + ".host-share",
            programme.Title + ": partner's share",
            Programmes,
            ValueRange.Share
        );
        var host = Line(
            id + ".host",
            $"{programme.Title}: paid by {HostName(programme.HostId)}",
            total.Unit,
            Formula.LineOf(total.Id) * share(Formula.Year),
            Programmes,
            programme.Path
        );
        Line(
            id + ".sender",
            programme.Title + ": paid by the sender",
            total.Unit,
            Formula.LineOf(total.Id) - host,
            Programmes,
            programme.Path
        );
    }

    private void Add(Contingency contingency)
    {
        var id = $"contingency.{contingency.Id}";
        var title = contingency.Title;
        var sites = Figure(
            contingency.Sites,
            id + ".sites",
            title + ": temporary sites",
            Contingencies,
            ValueRange.NotNegative
        );
        var setUp = Figure(
            contingency.SetUp,
            id + ".set-up",
            title + ": setting up a site",
            Contingencies,
            ValueRange.NotNegative
        );
        var persons = Figure(
            contingency.Persons,
            id + ".persons",
            title + ": persons",
            Contingencies,
            ValueRange.NotNegative
        );
        var days = Figure(
            contingency.Days,
            id + ".days",
            title + ": days",
            Contingencies,
            new ValueRange(0, 366) { Reason = "a year has no more days" }
        );
        var daily = Figure(
            contingency.DailyCost,
            id + ".daily-cost",
            title + ": a person's cost a day",
            Contingencies,
            ValueRange.NotNegative
        );
        var probability = Path(
            contingency.Probability,
            id + ".probability",
            title + ": probability in a year",
            Contingencies,
            ValueRange.Share
        );
        var unit = contingency.SetUp.Unit;
        var sender = Line(
            id + ".if-it-happens.sender",
            title + ": sender's cost if it happens",
            unit,
            sites * setUp + persons * days * daily,
            Contingencies,
            contingency.Path
        );
        Line(
            id + ".expected.sender",
            title + ": sender's expected cost a year",
            unit,
            sender * probability(Formula.Year),
            Contingencies,
            contingency.Path
        );
        if (contingency.HostProvides is { } provides)
        {
            var rate = Figure(
                provides,
                id + ".host-provides",
                title + ": fuel and ammunition from the host, a person and day",
                Contingencies,
                ValueRange.NotNegative
            );
            var hostUnit = provides.Unit * Unit.Person * Unit.Day;
            var host = Line(
                id + ".if-it-happens.host",
                $"{title}: {HostName(contingency.HostId)}'s cost if it happens",
                hostUnit,
                persons * days * rate,
                Contingencies,
                contingency.Path
            );
            Line(
                id + ".expected.host",
                $"{title}: {HostName(contingency.HostId)}'s expected cost a year",
                hostUnit,
                host * probability(Formula.Year),
                Contingencies,
                contingency.Path
            );
        }
    }

    private void Add(HostDeployment deployment)
    {
        var id = $"{deployment.HostId}.own-deployment.{deployment.Id}";
        var personnel = Path(
            deployment.Personnel,
            id + ".personnel",
            deployment.Title + ": persons",
            Deployments,
            ValueRange.NotNegative
        );
        Line(
            id + ".personnel",
            deployment.Title + ": persons",
            Unit.Person,
            personnel(Formula.Year),
            Deployments,
            deployment.Path,
            LineRole.Posture
        );
        if (deployment.Cost is { } cost)
        {
            Rule(id + ".cost", deployment.Title + ": cost", Deployments, deployment.HostId, cost);
        }
    }

    private void Add(StationingOption option)
    {
        var id = $"option.{option.Id}";
        var unit = option.Recurring.Unit;
        var recurring = Path(
            option.Recurring,
            id + ".recurring",
            option.Title + ": recurring cost now",
            Options,
            ValueRange.NotNegative
        );
        var alternative = Path(
            option.Alternative,
            id + ".alternative",
            option.Title + ": recurring cost of the alternative",
            Options,
            ValueRange.NotNegative
        );
        var oneTime = Figure(
            option.OneTime,
            id + ".one-time",
            option.Title + ": one-time cost of the alternative",
            Options,
            ValueRange.NotNegative
        );
        var start = Figure(
            option.Start,
            id + ".start",
            option.Title + ": year of the change",
            Options,
            ValueRange.FiscalYear
        );
        var zero = Formula.Constant(0, unit);
        var premium = Line(
            id + ".premium",
            option.Title + ": premium paid now, a year",
            unit,
            recurring(Formula.Year) - alternative(Formula.Year),
            Options,
            option.Path
        );
        var net = Line(
            id + ".net-saving",
            option.Title + ": saving of the year less one-time cost",
            unit,
            Formula.If(Formula.Year >= start, premium, zero)
                - Formula.If(Formula.IsEqual(Formula.Year, start), oneTime, zero),
            Options,
            option.Path
        );
        Line(
            id + ".payback-years",
            option.Title + ": one-time cost / premium, years",
            Unit.Years,
            Formula.If(
                premium > zero,
                Formula.Restate(oneTime / premium, Unit.Years),
                Formula.Blank(Unit.Years)
            ),
            Options,
            option.Path
        );
        Cumulative(id + ".cumulative", option.Title + ": cumulative net saving", net);
        var paidBack = id + ".paid-back-since";
        var first = Formula.If(
            Formula.All(Formula.Year >= start, Formula.LineOf(id + ".cumulative") >= zero),
            Formula.Year,
            Formula.Constant(0, Unit.Year)
        );
        Line(
            paidBack,
            option.Title + ": year since which it is paid back, 0 before",
            Unit.Year,
            Formula.Opening(
                first,
                Formula.If(
                    Formula.Previous(paidBack) > Formula.Constant(0, Unit.Year),
                    Formula.Previous(paidBack),
                    first
                )
            ),
            Options,
            option.Path,
            LineRole.Memorandum
        );
        Line(
            id + ".payback-year",
            option.Title + ": first year in which the cumulative saving is not negative",
            Unit.Year,
            Formula.If(
                Formula.LineOf(paidBack) > Formula.Constant(0, Unit.Year),
                Formula.LineOf(paidBack),
                Formula.Blank(Unit.Year)
            ),
            Options,
            option.Path
        );
        if (option.DiscountRate is { } discount)
        {
            var rate = Figure(
                discount,
                id + ".discount-rate",
                option.Title + ": discount rate",
                Options,
                ValueRange.GrowthRate
            );
            var present = Line(
                id + ".present-value",
                option.Title + ": present value of the year",
                unit,
                net * Formula.Power(1 + rate, start - Formula.Year),
                Options,
                option.Path
            );
            Cumulative(
                id + ".net-present-value",
                option.Title + ": net present value up to the year",
                present
            );
        }

        void Cumulative(string lineId, string title, Formula of) =>
            Line(
                lineId,
                title,
                unit,
                Formula.Opening(of, Formula.Previous(lineId) + of),
                Options,
                option.Path
            );
    }

    private Line Rule(string id, string title, string section, string hostId, RuleUse use)
    {
        var host = Scenario.Hosts.First(h => h.Id == hostId);
        var (amount, unit) = RuleOverHorizon.Of(scope, host, id, title, section, use);
        var line = new Line(id, title, unit, amount)
        {
            Role = LineRole.Memorandum,
            Section = section,
            Host = hostId,
            Path = use.Path,
        };
        scope.Builder.Add(line);
        return line;
    }

    private Formula Line(
        string id,
        string title,
        Unit unit,
        Formula formula,
        string section,
        string path,
        LineRole role = LineRole.Measure
    ) =>
        scope.Builder.Add(
            new Line(id, title, unit, formula)
            {
                Role = role,
                Section = section,
                Path = path,
            }
        );

    private YearFunction Path(
        YearPath path,
        string id,
        string title,
        string section,
        ValueRange range
    ) => PathInputs.Add(scope.Builder, path, id, title, section, range);

    private Formula Figure(
        Figure figure,
        string id,
        string title,
        string section,
        ValueRange range
    ) => scope.Builder.AddFigure(figure, id, title, section, range);

    private string HostName(string hostId) => Scenario.Hosts.First(h => h.Id == hostId).Name;
}
