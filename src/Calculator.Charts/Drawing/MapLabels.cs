using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Puts labels on a map: each in the first free place around its point, with a thin line to it where that is not beside
/// it. Where there is no room at all the dot stays without a name; its number is in the tables.</summary>
internal sealed class MapLabels
{
    private const float LabelSize = 12;
    private const float NoteSize = 10;
    private static readonly bool[] s_offCirclesFirst = [true, false];
    private readonly ChartCanvas _canvas;
    private readonly SKPaint _paint;
    private readonly IReadOnlyList<SKPoint> _circles;
    private readonly List<SKRect> _taken;
    private readonly SKRect _note;
    private int _nameless;

    /// <param name="canvas">What is drawn on.</param>
    /// <param name="paint">Draws the thin lines.</param>
    /// <param name="dots">The dots, which no label covers.</param>
    /// <param name="circles">Points of the circles, which a label covers only where there is no other place.</param>
    /// <param name="taken">Places that are taken already.</param>
    public MapLabels(
        ChartCanvas canvas,
        SKPaint paint,
        IReadOnlyList<MapDot> dots,
        IReadOnlyList<SKPoint> circles,
        IEnumerable<SKRect> taken
    )
    {
        (_canvas, _paint, Dots, _circles) = (canvas, paint, dots, circles);
        // Room for the note about dots without a name.
        _note = SKRect.Create(canvas.Area.Right - 200, canvas.Area.Top, 200, LabelSize + 6);
        _taken = [.. taken, _note];
    }

    /// <summary>The dots that labels stand around.</summary>
    public IReadOnlyList<MapDot> Dots { get; }

    /// <summary>Draws a label, or counts it among those without room.</summary>
    /// <param name="label">The text; cut where it is long.</param>
    /// <param name="x">The point.</param>
    /// <param name="y">The point.</param>
    /// <param name="radius">Radius of the dot there; 0 for none, whose label stands under the point first.</param>
    /// <param name="away">Distances from the dot's edge that are tried, nearest first.</param>
    /// <param name="color">The text's colour.</param>
    public void Place(string label, float x, float y, float radius, float[] away, SKColor color)
    {
        label = _canvas.Text.Fit(label, LabelSize, _canvas.Area.Width * 0.45f);
        var width = _canvas.Text.Width(label, LabelSize);
        if (Free(x, y, radius, away, width) is not var (free, leader))
        {
            _nameless++;
            return;
        }

        if (leader is { } line)
        {
            line.Draw(_canvas, _paint);
            _taken.AddRange(line.Squares());
        }

        _taken.Add(free);
        _canvas.Text.Draw(label, free.Left, free.Bottom - 4, LabelSize, color);
    }

    /// <summary>The first free place, with the line to it; off the circles if there is such a place.</summary>
    private (SKRect Label, LabelLeader? Leader)? Free(
        float x,
        float y,
        float radius,
        float[] away,
        float width
    )
    {
        var places =
            from isOffCircles in s_offCirclesFirst
            from distance in away
            let hasLeader = radius > 0 && distance > 4
            from r in LabelPlaces.Around(
                x,
                y,
                radius + distance,
                width,
                LabelSize + 4,
                isUnderFirst: radius == 0
            )
            let leader = hasLeader ? new LabelLeader(x, y, radius, r) : (LabelLeader?)null
            where IsFree(r, isOffCircles, leader)
            select ((SKRect, LabelLeader?)?)(r, leader);
        return places.FirstOrDefault();
    }

    private bool IsFree(SKRect r, bool isOffCircles, LabelLeader? leader) =>
        _canvas.Area.Contains(r)
        && !IsTaken(r)
        && !Dots.Any(d => d.Touches(r))
        && !(isOffCircles && _circles.Any(r.Contains))
        && !(leader?.Squares().Any(IsTaken) == true);

    private bool IsTaken(SKRect r) => _taken.Exists(t => t.IntersectsWith(r));

    /// <summary>Tells how many labels had no room.</summary>
    public void TellNameless()
    {
        if (_nameless > 0)
        {
            _canvas.Text.Draw(
                $"{_nameless} {(_nameless == 1 ? "name has" : "names have")} no room here",
                _note.Right,
                _note.Bottom - 6,
                NoteSize,
                _canvas.Theme.Muted,
                SKTextAlign.Right
            );
        }
    }
}
