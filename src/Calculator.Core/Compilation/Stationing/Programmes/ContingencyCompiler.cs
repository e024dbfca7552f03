using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Programmes;

/// <summary>Contingencies: what temporary sites cost if it comes to it, and that times the probability in a year.</summary>
internal sealed class ContingencyCompiler(CompilationScope scope)
{
    private const string Section = "Contingencies";

    public void Compile()
    {
        foreach (var contingency in scope.Scenario.Contingencies)
        {
            Add(
                contingency,
                new ProgrammeLines(scope, Section, contingency.Title, contingency.Path)
            );
        }
    }

    private static void Add(Contingency contingency, ProgrammeLines lines)
    {
        var sites = Figure("sites", "temporary sites", contingency.Sites);
        var setUp = Figure("set-up", "setting up a site", contingency.SetUp);
        var persons = Figure("persons", "persons", contingency.Persons);
        var days = lines.Figure(
            ProgrammeIds.Contingency(contingency.Id, "days"),
            "days",
            contingency.Days,
            new ValueRange(0, 366) { Reason = "a year has no more days" }
        );
        var daily = Figure("daily-cost", "a person's cost a day", contingency.DailyCost);
        var probability = lines.Path(
            ProgrammeIds.Contingency(contingency.Id, "probability"),
            "probability in a year",
            contingency.Probability,
            ValueRange.Share
        );
        AddSide(
            "sender",
            "sender's",
            contingency.SetUp.Unit,
            sites * setUp + persons * days * daily
        );
        if (contingency.HostProvides is { } provides)
        {
            var rate = Figure(
                "host-provides",
                "fuel and ammunition from the host, a person and day",
                provides
            );
            AddSide(
                "host",
                $"{lines.HostName(contingency.HostId)}'s",
                provides.Unit * Unit.Person * Unit.Day,
                persons * days * rate
            );
        }

        Formula Figure(string name, string words, Figure figure) =>
            lines.Figure(
                ProgrammeIds.Contingency(contingency.Id, name),
                words,
                figure,
                ValueRange.NotNegative
            );

        void AddSide(string side, string whose, Unit unit, Formula cost)
        {
            var certain = lines.Line(
                ProgrammeIds.IfItHappens(contingency.Id, side),
                $"{whose} cost if it happens",
                unit,
                cost
            );
            lines.Line(
                ProgrammeIds.Expected(contingency.Id, side),
                $"{whose} expected cost a year",
                unit,
                certain * probability(Formula.Year)
            );
        }
    }
}
