using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>Adds a single figure as an input.</summary>
internal static class PostureInputs
{
    public static Formula AddFigure(
        this ModelBuilder builder,
        Figure figure,
        string id,
        string title,
        string section,
        ValueRange range
    ) =>
        builder.Add(
            new Input(id, title, figure.Unit, range) { Scalar = figure, Section = section }
        );
}
