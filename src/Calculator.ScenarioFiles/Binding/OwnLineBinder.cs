using Calculator.Core.Expressions;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Expressions;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds a line by a formula of the scenario's own.</summary>
internal static class OwnLineBinder
{
    private const string Units = "a unit such as USD, JPY/person, USD FY2022, person, index or %";

    /// <summary>The line, or <c>null</c> with errors.</summary>
    public static OwnLine? Bind(BindingContext context, string id, MapReader reader)
    {
        var title = reader.Text(CommonKeys.Title) ?? IdText.Words(id);
        var provenance = Provenance.None.Or(reader);
        var text = reader.TextNode(OwnLineKeys.Formula);
        var path = reader.PathOf(OwnLineKeys.Formula);
        var formula = text is null ? null : Formula(context, text, path);
        var unit = reader.Text(OwnLineKeys.Unit) is { } written
            ? Unit(context, written, reader.PathOf(OwnLineKeys.Unit))
            : null;
        var note = reader.Text(CommonKeys.Note);
        reader.Finish();
        if (ExpressionWords.IsReserved(id) || !char.IsAsciiLetter(id[0]))
        {
            context.Error(
                "LIN008",
                reader.Path,
                $"'{id}' can't be the id of a line: "
                    + (
                        ExpressionWords.IsReserved(id)
                            ? "it is a word of formulas"
                            : "formulas would read a number"
                    ),
                allowed: "a name that begins with a letter and is none of "
                    + string.Join(", ", ExpressionWords.Functions.Select(f => f.Name))
                    + $", {ExpressionWords.Year}",
                atKey: true
            );
        }

        return formula is null
            ? null
            : new OwnLine(id, title, formula, OneLine(text!.Text), reader.Path)
            {
                Unit = unit,
                Source = provenance.SourceOf(text.Layer) ?? text.Origin,
                Note = note,
            };
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Expression? Formula(BindingContext context, TextNode text, string path)
    {
        var places = new TextPlaces(text);
        var (formula, problem) = ExpressionParser.Read(text.Text, PathOf);
        if (problem is not null)
        {
            context.Error(
                problem.Code,
                PathOf(problem.Start),
                problem.Message,
                problem.Allowed,
                problem.DidYouMean
            );
        }

        return formula;

        string PathOf(int index)
        {
            var at = FormattableString.Invariant($"{path}.{index + 1}");
            context.Map.Add(at, key: null, places.Of(index));
            return at;
        }
    }

    private static Unit? Unit(BindingContext context, string written, string path)
    {
        var unit = written.Trim();
        if (unit is "%" or "ratio")
        {
            return Core.Quantities.Unit.Ratio;
        }

        var (quantity, problem) = QuantityReader.Read($"1 {unit}");
        if (quantity is { Value: 1, Unit: { } found })
        {
            return found;
        }

        context.Error(
            "LIN009",
            path,
            problem ?? $"'{written}' is more than a unit",
            allowed: Units
        );
        return null;
    }
}
