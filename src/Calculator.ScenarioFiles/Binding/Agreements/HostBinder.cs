using Calculator.Core.Diagnostics;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Binds a host with its agreements and the sender's costs there.</summary>
internal static class HostBinder
{
    /// <summary>The host, or <c>null</c> with errors.</summary>
    public static Host? Bind(BindingContext context, string id, MapReader reader)
    {
        var nation = Nation.Find(id);
        var called = reader.Text(HostKeys.Name) ?? nation?.Name ?? id;
        var stated = reader.Text(HostKeys.Currency);
        if (stated is not null)
        {
            CurrencyReader.Check(context, stated, reader.PathOf(HostKeys.Currency));
        }

        var currency = stated ?? nation?.Currency;
        TellUnknown(
            context,
            id,
            reader,
            isMissing: currency is null && !reader.Has(HostKeys.Currency)
        );
        var calendar = CalendarReader.Read(
            context,
            reader,
            HostKeys.Calendar,
            nation?.Calendar ?? FiscalCalendar.CalendarYear
        )!;
        var host = new Host(id, called, currency ?? "USD", calendar, reader.Path)
        {
            Troops = reader.YearPath(HostKeys.Troops, Provenance.None),
            Gdp = reader.YearPath(HostKeys.Gdp, Provenance.None),
            DefenceBudget = reader.YearPath(HostKeys.DefenceBudget, Provenance.None),
            Bills = reader.Names(HostKeys.Bills)?.Paths(HostKeys.Bills, Provenance.None) ?? [],
            Agreements = reader.All(
                HostKeys.Agreements,
                (name, map) => AgreementBinder.Bind(context, name, map)
            ),
            SenderCosts = reader.All(
                HostKeys.SenderCosts,
                (name, map) => SenderCostBinder.Bind(context, name, map)
            ),
        };
        reader.Finish();
        return host;
    }

    /// <summary>An id that is none of a known nation needs a currency of its own; one that is a known nation's in another spelling
    /// has a name and a fiscal year that nobody chose.</summary>
    private static void TellUnknown(
        BindingContext context,
        string id,
        MapReader reader,
        bool isMissing
    )
    {
        if (isMissing)
        {
            context.Error(
                "SCN002",
                reader.Path,
                $"'currency' is missing in '{reader.Path}', and '{id}' is no host known here",
                allowed: "the id of a known host (the scenario format lists them), or any other with 'currency'",
                didYouMean: NationNames.Nearest(id),
                atKey: true
            );
        }
        else if (
            Nation.Find(id) is null
            && NationNames.IdOf(id) is { } known
            && !(reader.Has(HostKeys.Name) && reader.Has(HostKeys.Calendar))
        )
        {
            var nation = Nation.Find(known)!;
            context.Diagnostics.Add(
                new Diagnostic(
                    "SCN021",
                    Severity.Warning,
                    reader.Path,
                    $"the host '{id}' has no name and fiscal year of its own; did you mean '{known}', which brings those of {nation.Name}?"
                )
                {
                    AtKey = true,
                }
            );
        }
    }
}
