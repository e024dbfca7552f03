namespace Calculator.Core.Forces;

/// <summary>A place on Earth. The default is the point in the Gulf of Guinea at 0, 0.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Mean radius of the Earth, km (IUGG).</summary>
    public const double EarthRadius = 6371.0088;

    /// <summary>Great-circle distance, km, on a sphere (haversine): within 0.5 % of the geodesic on the ellipsoid.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var (phi1, phi2) = (Radians(Latitude), Radians(other.Latitude));
        var halfPhi = Math.Sin((phi2 - phi1) / 2);
        var halfLambda = Math.Sin(Radians(other.Longitude - Longitude) / 2);
        var h = halfPhi * halfPhi + Math.Cos(phi1) * Math.Cos(phi2) * halfLambda * halfLambda;
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
