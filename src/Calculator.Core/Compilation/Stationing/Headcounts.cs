namespace Calculator.Core.Compilation.Stationing;

/// <summary>Persons of each unit at each site it is ever at, in the order in which they are first there.</summary>
internal sealed class Headcounts
{
    private readonly Dictionary<(string Unit, string Site), Headcount> _persons = [];

    public Headcounts() { }

    private Headcounts(Dictionary<(string, string), Headcount> persons) => _persons = new(persons);

    /// <summary>Every unit and site with a number, though it be zero.</summary>
    public IEnumerable<(string Unit, string Site)> Places => _persons.Keys;

    /// <summary>The numbers, in the order of <see cref="Places"/>.</summary>
    public IEnumerable<Headcount> All => _persons.Values;

    /// <summary>Persons of a unit at a site; <c>null</c> where it was never there.</summary>
    public Headcount? At(string unitId, string siteId) =>
        _persons.GetValueOrDefault((unitId, siteId));

    /// <summary>The sites that a unit is or was at.</summary>
    public IEnumerable<string> SitesOf(string unitId) =>
        Places.Where(p => p.Unit == unitId).Select(p => p.Site);

    public void Set(string unitId, string siteId, Headcount persons) =>
        _persons[(unitId, siteId)] = persons;

    /// <summary>Takes people away from where their unit is.</summary>
    /// <exception cref="KeyNotFoundException">The unit was never there.</exception>
    public void Leave(string unitId, string siteId, Headcount persons) =>
        _persons[(unitId, siteId)] -= persons;

    /// <summary>Brings people to a site, whether or not their unit was there.</summary>
    public void Reach(string unitId, string siteId, Headcount persons) =>
        _persons[(unitId, siteId)] = At(unitId, siteId) is { } there ? there + persons : persons;

    public Headcounts Copy() => new(_persons);
}
