using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>Yearly growth of the economy's indices, each added once.</summary>
internal sealed class IndexGrowths(
    ModelBuilder builder,
    EconomySettings economy,
    DiagnosticCollector diagnostics
)
{
    private readonly Dictionary<string, YearFunction> _indices = new(StringComparer.Ordinal);

    /// <summary>Yearly growth of an index: its own rates, or the change of its levels.</summary>
    public YearFunction Of(LineReference reference)
    {
        if (_indices.TryGetValue(reference.Name, out var growth))
        {
            return growth;
        }

        if (!economy.Indices.TryGetValue(reference.Name, out var path))
        {
            diagnostics.Error(
                "ECO001",
                reference.Path,
                $"there is no index '{reference.Name}' under economy.indices",
                allowed: economy.Indices.IsEmpty
                    ? "an index stated under economy.indices"
                    : string.Join(", ", economy.Indices.Keys.Order(StringComparer.Ordinal)),
                didYouMean: Suggestion.Nearest(reference.Name, economy.Indices.Keys)
            );
            return _ => Formula.Constant(0);
        }

        growth = GrowthOf(path, EconomyIds.Index(reference.Name), $"Index {reference.Name}");
        _indices.Add(reference.Name, growth);
        return growth;
    }

    /// <summary>Adds a path's inputs; gives its growth as a function of the year.</summary>
    private YearFunction GrowthOf(YearPath path, string id, string title)
    {
        var isRate = path.Unit.IsRatio;
        var function = PathInputs.Add(
            builder,
            path,
            id,
            title,
            "Economy",
            isRate ? ValueRange.GrowthRate : ValueRange.Positive
        );
        if (isRate)
        {
            return function;
        }

        var oneYear = Formula.Constant(1, Unit.Years);
        return year => function(year) / function(year - oneYear) - 1;
    }
}
