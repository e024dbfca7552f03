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
        var id = contingency.Id;
        var sites = Figure("sites", "temporary sites", contingency.Sites);
        var setUp = Figure("set-up", "setting up a site", contingency.SetUp);
        var persons = Figure("persons", "persons", contingency.Persons);
        var days = lines.Figure(
            ProgrammeIds.Contingency(id, "days"),
            "days",
            contingency.Days,
            new ValueRange(0, 366) { Reason = "a year has no more days" }
        );
        var daily = Figure("daily-cost", "a person's cost a day", contingency.DailyCost);
        var probability = lines.Path(
            ProgrammeIds.Contingency(id, "probability"),
            "probability in a year",
            contingency.Probability,
            ValueRange.Share
        )(Formula.Year);
        var cost = sites * setUp + persons * days * daily;
        AddSide(lines, (id, "sender"), "sender's", contingency.SetUp.Unit, cost, probability);
        if (contingency.HostProvides is { } provides)
        {
            var rate = Figure(
                "host-provides",
                "fuel and ammunition from the host, a person and day",
                provides
            );
            AddSide(
                lines,
                (id, "host"),
                $"{lines.HostName(contingency.HostId)}'s",
                provides.Unit * Unit.Person * Unit.Day,
                persons * days * rate,
                probability
            );
        }

        Formula Figure(string name, string words, Figure figure) =>
            lines.Figure(ProgrammeIds.Contingency(id, name), words, figure, ValueRange.NotNegative);
    }

    /// <summary>What one side pays if it happens, and what it is to expect a year.</summary>
    private static void AddSide(
        ProgrammeLines lines,
        (string Contingency, string Side) of,
        string whose,
        Unit unit,
        Formula cost,
        Formula probability
    )
    {
        var certain = lines.Line(
            ProgrammeIds.IfItHappens(of.Contingency, of.Side),
            $"{whose} cost if it happens",
            unit,
            cost
        );
        lines.Line(
            ProgrammeIds.Expected(of.Contingency, of.Side),
            $"{whose} expected cost a year",
            unit,
            certain * probability
        );
    }
}
