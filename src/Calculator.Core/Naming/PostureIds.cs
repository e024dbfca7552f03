namespace Calculator.Core.Naming;

/// <summary>Ids of the posture's personnel: at sites, in hosts, by service and type, and what they cost.</summary>
public static class PostureIds
{
    /// <summary>How every line of a site begins.</summary>
    public const string SitePrefix = "posture.site.";

    /// <summary>How every line of forward personnel by host begins.</summary>
    public const string HostPrefix = "posture.host.";

    /// <summary>How every line of forward personnel by service begins.</summary>
    public const string ServicePrefix = "posture.service.";

    public const string Forward = "posture.forward";

    public const string Home = "posture.home";

    public const string Cut = "posture.cut";

    public const string Balance = "posture.balance";

    public const string PersonDays = "posture.person-days";

    public const string DaysAYear = "posture.days-a-year";

    public const string Concentration = "posture.concentration";

    public const string CostPerForwardPerson = "posture.cost-per-forward-person";

    public const string OneTimeCost = "posture.one-time-cost";

    public const string PersonsMoved = "posture.persons-moved";

    public const string OneTimeCostPerPerson = "posture.one-time-cost-per-person";

    /// <summary>Persons present at a site.</summary>
    public static string Site(string siteId) => SitePrefix + siteId;

    /// <summary>Persons of a service present at a site.</summary>
    public static string Site(string siteId, string service) => $"{SitePrefix}{siteId}.{service}";

    /// <summary>Cost of a service's people at a site: <c>cost</c> or <c>pay</c>.</summary>
    public static string SiteCost(string siteId, string service, string cost) =>
        $"{Site(siteId, service)}.{cost}";

    /// <summary>Cost of a service's people who were taken home: <c>cost</c> or <c>pay</c>.</summary>
    public static string HomeCost(string service, string cost) => $"posture.home.{service}.{cost}";

    /// <summary>One figure of a cost rate.</summary>
    public static string Rate(string rateId, string figure) => $"posture.rate.{rateId}.{figure}";

    /// <summary>Forward personnel in a host.</summary>
    public static string OfHost(string hostId) => HostPrefix + hostId;

    /// <summary>Forward personnel of a service.</summary>
    public static string OfService(string service) => ServicePrefix + service;

    /// <summary>Persons assigned forward in units of a type.</summary>
    public static string OfType(string typeId) => $"posture.type.{typeId}";

    /// <summary>Persons within a ring.</summary>
    public static string Within(string ringId) => $"posture.within.{ringId}";

    /// <summary>Persons of a site within a ring.</summary>
    public static string Within(string ringId, string siteId) =>
        $"posture.within.{ringId}.{siteId}";

    /// <summary>Radius of a ring.</summary>
    public static string Radius(string ringId) => $"posture.within.{ringId}.radius";

    /// <summary>Distance of a site from a ring's centre.</summary>
    public static string Distance(string siteId, string ringId) =>
        $"posture.distance.{siteId}.{ringId}";
}
