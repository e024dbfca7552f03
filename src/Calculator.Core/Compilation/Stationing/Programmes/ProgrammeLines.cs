using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Programmes;

/// <summary>Writes the inputs and lines of one item of the scenario: in one section, titles beginning with the item's.</summary>
/// <param name="scope">The scenario.</param>
/// <param name="section">Heading of the block.</param>
/// <param name="title">Title of the item.</param>
/// <param name="path">Where it stands in the scenario document.</param>
internal sealed class ProgrammeLines(
    CompilationScope scope,
    string section,
    string title,
    string path
)
{
    public CompilationScope Scope => scope;

    public string Section => section;

    /// <summary>A title that begins with the item's.</summary>
    public string Title(string words) => $"{title}: {words}";

    /// <summary>A single figure as an input.</summary>
    public Formula Figure(string id, string words, Figure figure, ValueRange range) =>
        scope.Builder.AddFigure(figure, id, Title(words), section, range);

    /// <summary>A yearly figure as an input.</summary>
    public YearFunction Path(string id, string words, YearPath yearly, ValueRange range) =>
        PathInputs.Add(scope.Builder, yearly, id, Title(words), section, range);

    /// <summary>A line, and the formula that refers to it.</summary>
    public Formula Line(
        string id,
        string words,
        Unit unit,
        Formula formula,
        LineRole role = LineRole.Measure,
        bool isBeyondItsYear = false
    ) =>
        scope.Builder.Add(
            new Line(id, Title(words), unit, formula)
            {
                Role = role,
                IsBeyondItsYear = isBeyondItsYear,
                Section = section,
                Path = path,
            }
        );

    /// <summary>A line of the sum up to each year.</summary>
    public Formula Cumulative(string id, string words, Unit unit, Formula yearly) =>
        Line(
            id,
            words,
            unit,
            Formula.Opening(yearly, Formula.Previous(id) + yearly),
            isBeyondItsYear: true
        );

    /// <summary>Name of a host.</summary>
    /// <exception cref="InvalidOperationException">No such host.</exception>
    public string HostName(string hostId) => scope.Scenario.Hosts.First(h => h.Id == hostId).Name;
}
