using Calculator.Core.Forces;

namespace Calculator.Core.Tests.Forces;

public sealed class GeoPointTests
{
    /// <summary>Published great-circle distances between cities, WGS 84 geodesics rounded to a kilometre.</summary>
    [Theory]
    [InlineData(51.5074, -0.1278, 48.8566, 2.3522, 344)] // London - Paris
    [InlineData(40.7128, -74.0060, 51.5074, -0.1278, 5585)] // New York - London
    [InlineData(35.6762, 139.6503, 37.5665, 126.9780, 1155)] // Tokyo - Seoul
    [InlineData(-33.8688, 151.2093, 34.0522, -118.2437, 12_052)] // Sydney - Los Angeles
    [InlineData(25.0330, 121.5654, 26.2124, 127.6809, 629)] // Taipei - Naha
    public void Distances_agree_with_known_city_pairs(
        double lat1,
        double lon1,
        double lat2,
        double lon2,
        double km
    )
    {
        var distance = new GeoPoint(lat1, lon1).DistanceTo(new GeoPoint(lat2, lon2));
        Assert.InRange(distance, km * 0.995, km * 1.005);
        Assert.Equal(distance, new GeoPoint(lat2, lon2).DistanceTo(new GeoPoint(lat1, lon1)), 1e-9);
    }

    [Fact]
    public void A_point_is_no_distance_from_itself_and_antipodes_are_half_way_round()
    {
        Assert.Equal(0, new GeoPoint(26, 127).DistanceTo(new GeoPoint(26, 127)));
        Assert.Equal(
            Math.PI * GeoPoint.EarthRadius,
            new GeoPoint(0, 0).DistanceTo(new GeoPoint(0, 180)),
            1e-6
        );
    }
}
