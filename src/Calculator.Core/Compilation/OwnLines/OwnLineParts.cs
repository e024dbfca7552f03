using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>Rows and figures that a user's line is made of: each has an id below the line's. A part that may have no value, or that is read
/// twice, stands in a row of its own, so that what reads it can tell, in the workbook as in a run.</summary>
internal sealed class OwnLineParts(ModelBuilder builder, OwnLine line)
{
    /// <summary>The heading of users' lines.</summary>
    public const string Section = "Lines of one's own";

    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);

    /// <summary>A figure stated in the formula.</summary>
    public Formula Figure(double value, Unit unit, string written, string path) =>
        builder.Add(
            new Input(Id("figure"), $"{line.Title}: {written}", unit, ValueRange.Any)
            {
                Scalar = new Figure(value, unit, written, path)
                {
                    // The text of the formula states it: it is changed there.
                    ChangedAt = null,
                    Source = line.Source,
                },
                Section = Section,
            }
        );

    /// <summary>A part as a row.</summary>
    /// <param name="word">What it is, the last part of its id.</param>
    /// <param name="title">What it is, behind the line's title.</param>
    /// <param name="part">The part.</param>
    /// <param name="isOnDemand">True where only some years ask for it.</param>
    public TypedFormula Row(string word, string title, TypedFormula part, bool isOnDemand) =>
        Row(word, title, part.Unit, _ => part.Formula, isOnDemand, part.IsBeyondItsYear);

    /// <summary>A part as a row that may read itself.</summary>
    /// <param name="word">What it is, the last part of its id.</param>
    /// <param name="title">What it is, behind the line's title.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="formula">Its formula, given its id.</param>
    /// <param name="isOnDemand">True where only some years ask for it.</param>
    /// <param name="isBeyondItsYear">True for what is no flow of its year.</param>
    public TypedFormula Row(
        string word,
        string title,
        Unit unit,
        Func<string, Formula> formula,
        bool isOnDemand,
        bool isBeyondItsYear
    )
    {
        var id = Id(word);
        return new(
            builder.Add(
                new Line(id, $"{line.Title}: {title}", unit, formula(id))
                {
                    Section = Section,
                    Path = line.Path,
                    IsOnDemand = isOnDemand,
                    IsBeyondItsYear = isBeyondItsYear,
                }
            ),
            unit
        )
        {
            IsBeyondItsYear = isBeyondItsYear,
        };
    }

    /// <summary>The next id of that word; one that a host's part has is left to it.</summary>
    private string Id(string word)
    {
        while (true)
        {
            var number = _count[word] = _count.GetValueOrDefault(word) + 1;
            var id = FormattableString.Invariant($"{line.Id}.{word}-{number}");
            if (!builder.Has(id) && builder.Inputs.All(i => i.Id != id))
            {
                return id;
            }
        }
    }
}
