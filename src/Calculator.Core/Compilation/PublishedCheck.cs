using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Published;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation;

/// <summary>Whether published figures are figures of results that the model has.</summary>
public static class PublishedCheck
{
    /// <summary>Reports unknown lines, years outside the model, units that do not fit, years that do not add up, and figures
    /// stated twice.</summary>
    public static void Run(
        Model model,
        ImmutableArray<PublishedFigure> figures,
        DiagnosticCollector diagnostics
    )
    {
        foreach (var figure in figures)
        {
            if (
                HasLine(model, figure.LineId, figure.Path + ".line", diagnostics)
                & HasLine(model, figure.Over, figure.Path + ".over", diagnostics)
            )
            {
                CheckYears(model, figure, figure.Years, "year", diagnostics);
                CheckYears(model, figure, figure.Against, "against", diagnostics);
                CheckUnit(model, figure, diagnostics);
            }
        }

        foreach (
            var (first, path) in figures
                .GroupBy(f => (f.LineId, f.Over, f.Years, f.Against, f.Aggregation, f.Value))
                .SelectMany(g => g.Skip(1).Select(f => (g.First().Path, f.Path)))
        )
        {
            diagnostics.Warning(
                "PUB007",
                path,
                "this figure is stated twice: line, years and value are those of another above",
                related: first
            );
        }
    }

    /// <summary>The unit of the result that a figure is set against.</summary>
    /// <exception cref="KeyNotFoundException">The figure names no line of the model.</exception>
    public static Unit UnitOf(Model model, PublishedFigure figure)
    {
        var unit = Line(figure.LineId).Unit;
        return figure.Aggregation is Aggregation.Growth or Aggregation.YearlyGrowth ? Unit.Ratio
            : figure.Over is null ? unit
            : unit / Line(figure.Over).Unit;

        Line Line(string id) =>
            model.Find(id) ?? throw new KeyNotFoundException($"There is no line '{id}'.");
    }

    private static bool HasLine(
        Model model,
        string? id,
        string path,
        DiagnosticCollector diagnostics
    )
    {
        if (id is null || model.Find(id) is not null)
        {
            return true;
        }

        diagnostics.Error(
            "PUB001",
            path,
            $"the scenario has no line '{id}'",
            allowed: "the id of a line, as results.json lists them",
            didYouMean: Suggestion.Nearest(id, model.Lines.Select(l => l.Id))
        );
        return false;
    }

    private static void CheckYears(
        Model model,
        PublishedFigure figure,
        YearRange? years,
        string key,
        DiagnosticCollector diagnostics
    )
    {
        if (years is not { } span)
        {
            return;
        }

        if (!model.Years.Contains(span.First) || !model.Years.Contains(span.Last))
        {
            diagnostics.Error(
                "PUB002",
                $"{figure.Path}.{key}",
                $"{span} lies outside the scenario's years",
                allowed: $"{model.Years}"
            );
        }

        var addsUp = figure.Aggregation == Aggregation.Mean || figure.Over is not null;
        if (span.Count > 1 && !addsUp && !model.Find(figure.LineId)!.Unit.IsMoney)
        {
            diagnostics.Error(
                "PUB006",
                $"{figure.Path}.{key}",
                $"the years of '{figure.LineId}' do not add up: it is no amount of money",
                allowed: "one year, or 'of: mean'"
            );
        }
    }

    private static void CheckUnit(
        Model model,
        PublishedFigure figure,
        DiagnosticCollector diagnostics
    )
    {
        var unit = UnitOf(model, figure);
        if (figure.Unit is null)
        {
            // A bare number of a share would be taken for a hundred times as much as it is.
            var isBare = unit.IsDimensionless
                ? !unit.IsRatio || (figure.Over is not null && !figure.Aggregation.IsComparison())
                : unit.Currency is null;
            if (!isBare)
            {
                diagnostics.Error(
                    "PUB004",
                    figure.Path + ".value",
                    $"'{figure.Written}' has no unit, and '{figure.Subject}' is in {Shown(unit)}",
                    allowed: $"a number with its unit, such as {Example(unit)}"
                );
            }
        }
        else if (!figure.Unit.Equals(unit))
        {
            diagnostics.Error(
                "PUB003",
                figure.Path + ".value",
                $"'{figure.Written}' is in {Shown(figure.Unit)}, and '{figure.Subject}' is in {Shown(unit)}",
                allowed: $"a number in {Shown(unit)}, such as {Example(unit)}"
            );
        }
    }

    private static string Shown(Unit unit) => unit.IsRatio ? "%" : unit.ToString();

    private static string Example(Unit unit) =>
        unit.IsRatio ? "12.5 %"
        : unit.IsMoney ? $"1.82 bn {unit}"
        : $"55_000 {unit}";
}
