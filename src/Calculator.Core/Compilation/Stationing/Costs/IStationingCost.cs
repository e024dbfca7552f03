using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>What stationing costs the sending nation a year, in one sense. A new one is one file here and one line in
/// <see cref="StationingCostCatalog"/>; it says where it arises, and nothing by default.</summary>
internal interface IStationingCost
{
    /// <summary>Adds what the people of a service at a site cost.</summary>
    void AddAtSite(PostureCostContext costs, Site site, string service) { }

    /// <summary>Adds what the people of a service cost who were taken home.</summary>
    /// <param name="costs">The costs it counts in.</param>
    /// <param name="service">The service.</param>
    /// <param name="persons">Persons taken home so far.</param>
    void AddMovedHome(PostureCostContext costs, string service, Formula persons) { }

    /// <summary>Adds what a unit costs at a site it is ever at.</summary>
    void AddOfUnit(PostureCostContext costs, UnitAtSite presence) { }
}
