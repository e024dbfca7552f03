using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>Turns the changes of posture into lines of persons gone or come so far.</summary>
internal sealed class ChangeCompiler(
    CompilationScope scope,
    PostureIndex index,
    UnitStrengths strengths
)
{
    private readonly Headcounts _persons = strengths.AtStart.Copy();

    /// <summary>Persons by unit and site once every change added is over.</summary>
    public Headcounts Afterwards => _persons;

    /// <summary>Adds a change, each after those that start before it; <c>null</c> with an error where nobody is there to go.</summary>
    public ChangeLines? Add(PostureChange change)
    {
        var unit = index.Unit(change.UnitId);
        var from =
            change.Kind is ChangeKind.Add
                ? null
                : new OriginOfChange(scope, index, _persons).Find(change);
        if (from is null && change.Kind is not ChangeKind.Add)
        {
            return null;
        }

        var persons = Moved(change, from);
        var lines = new ChangeLines(
            change,
            unit,
            change.Kind is ChangeKind.Resize ? null : from,
            Destination(change, unit, from),
            persons,
            Figure(
                change,
                change.Start,
                ChangeIds.Start(change.Id),
                "first year",
                ValueRange.FiscalYear
            ).Formula,
            Figure(
                change,
                change.Over,
                ChangeIds.Over(change.Id),
                "years of the ramp",
                new ValueRange(1, 60) { Reason = "a change takes one to sixty years" }
            ).Formula
        );
        AddPersonsSoFar(lines);
        Shift(lines);
        return lines;
    }

    private Site? Destination(PostureChange change, ForceUnit unit, Site? from) =>
        change.Kind switch
        {
            ChangeKind.Add => index.Site(change.ToSite ?? unit.SiteId),
            ChangeKind.Resize => from,
            ChangeKind.Move => change.ToSite is { } id ? index.Site(id) : null,
            _ => null,
        };

    /// <summary>Persons of the whole change: the number stated, what makes the unit as large as stated, or all that are there.</summary>
    private Headcount Moved(PostureChange change, Site? from)
    {
        if (change.Personnel is { } stated)
        {
            return Figure(change, stated, ChangeIds.Persons(change.Id), "persons", ValueRange.Any);
        }

        if (from is null)
        {
            return strengths.Of(change.UnitId);
        }

        var there = _persons.At(change.UnitId, from.Id)!;
        return change.Becomes is { } becomes
            ? Figure(
                change,
                becomes,
                ChangeIds.Becomes(change.Id),
                "persons afterwards",
                ValueRange.NotNegative
            ) - there
            : there;
    }

    private void AddPersonsSoFar(ChangeLines lines) =>
        scope.Builder.Add(
            new Line(
                lines.MovedId,
                $"{lines.Change.Title}: persons so far",
                Unit.Person,
                lines.Persons.Formula * lines.ShareSoFar
            )
            {
                Role = LineRole.Memorandum,
                Section = "Changes of posture",
                Path = lines.Change.Path,
            }
        );

    private void Shift(ChangeLines lines)
    {
        if (lines.From is { } left)
        {
            _persons.Leave(lines.Unit.Id, left.Id, lines.Persons);
        }

        if (lines.To is { } reached)
        {
            _persons.Reach(lines.Unit.Id, reached.Id, lines.Persons);
        }
    }

    private Headcount Figure(
        PostureChange change,
        Figure figure,
        string id,
        string words,
        ValueRange range
    ) =>
        new(
            scope.Builder.AddFigure(
                figure,
                id,
                $"{change.Title}: {words}",
                PostureCompiler.Section,
                range
            ),
            figure.Value
        );
}
