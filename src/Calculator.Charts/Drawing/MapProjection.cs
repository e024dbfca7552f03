using Calculator.Charts.Figures;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>An equirectangular projection, true to scale at the middle latitude. Longitudes run on over 180 degrees, so that a
/// map across the date line is in one piece.</summary>
/// <param name="Area">Where the map is drawn.</param>
/// <param name="West">Longitude of the left edge, degrees.</param>
/// <param name="East">Longitude of the right edge, degrees, above <paramref name="West"/>.</param>
/// <param name="South">Latitude of the lower edge, degrees.</param>
/// <param name="North">Latitude of the upper edge, degrees.</param>
internal sealed record MapProjection(
    SKRect Area,
    double West,
    double East,
    double South,
    double North
)
{
    private const double KilometresADegree = 111.2;

    /// <summary>Of a longitude on the globe: the one within a turn of the map's middle.</summary>
    public float X(double longitude) => Along(Near(longitude));

    /// <summary>Of a longitude that runs on from another.</summary>
    public float Along(double longitude) =>
        Area.Left + (float)((longitude - West) / (East - West)) * Area.Width;

    public float Y(double latitude) =>
        Area.Bottom - (float)((latitude - South) / (North - South)) * Area.Height;

    /// <summary>The longitude less or more whole turns, within 180 degrees of the map's middle.</summary>
    public double Near(double longitude)
    {
        var middle = (West + East) / 2;
        return longitude - 360 * Math.Round((longitude - middle) / 360);
    }

    /// <summary>The part of the world that holds all dots, and circles that are not much larger than it, widened to the picture's shape.</summary>
    public static MapProjection Around(MapFigure f, SKRect area)
    {
        (double Latitude, double Longitude)[] places =
        [
            .. f.Points.Select(p => (p.Latitude, p.Longitude)),
            .. f.Rings.Select(r => (r.Latitude, r.Longitude)),
        ];
        if (places.Length == 0)
        {
            places = [(0, 0)];
        }

        var first = WestEnd([.. places.Select(p => p.Longitude)]);
        var (south, north) = (places.Min(p => p.Latitude), places.Max(p => p.Latitude));
        var (west, east) = (first, places.Max(p => After(first, p.Longitude)));
        var spread = Math.Max(3, Math.Max(north - south, east - west));
        var pad = Math.Max(1.5, 0.15 * spread);
        (south, north, west, east) = (south - pad, north + pad, west - pad, east + pad);
        foreach (var ring in f.Rings)
        {
            var high = Math.Min(ring.Radius / KilometresADegree, 2 * spread);
            var wide = high / Math.Max(0.2, Math.Cos(ring.Latitude * Math.PI / 180));
            var middle = After(first, ring.Longitude);
            // Its name stands under it.
            south = Math.Min(south, ring.Latitude - high * 1.4);
            north = Math.Max(north, ring.Latitude + high * 1.05);
            west = Math.Min(west, middle - wide * 1.05);
            east = Math.Max(east, middle + wide * 1.05);
        }

        var shrink = Math.Max(0.2, Math.Cos((south + north) / 2 * Math.PI / 180));
        var wanted = area.Width / area.Height;
        var ratio = (east - west) * shrink / (north - south);
        if (ratio < wanted)
        {
            var add = ((north - south) * wanted / shrink - (east - west)) / 2;
            (west, east) = (west - add, east + add);
        }
        else
        {
            var add = ((east - west) * shrink / wanted - (north - south)) / 2;
            (south, north) = (south - add, north + add);
        }

        return new MapProjection(area, west, east, south, north);
    }

    /// <summary>The longitude east of the widest gap between neighbours around the globe.</summary>
    private static double WestEnd(double[] longitudes)
    {
        Array.Sort(longitudes);
        var (west, widest) = (longitudes[0], longitudes[0] + 360 - longitudes[^1]);
        for (var i = 1; i < longitudes.Length; i++)
        {
            if (longitudes[i] - longitudes[i - 1] > widest)
            {
                (west, widest) = (longitudes[i], longitudes[i] - longitudes[i - 1]);
            }
        }

        return west;
    }

    private static double After(double west, double longitude) =>
        longitude >= west ? longitude : longitude + 360;
}
