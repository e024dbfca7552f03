using Calculator.Charts.Figures;

namespace Calculator.Charts.Drawing;

/// <summary>Draws one kind of figure.</summary>
internal interface IFigurePainter
{
    bool Paints(ChartFigure figure);

    void Paint(ChartFigure figure, ChartCanvas canvas);
}
