using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Costs;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Binds a host with its agreements and the sender's costs there.</summary>
internal static class HostBinder
{
    /// <summary>The host, or <c>null</c> with errors.</summary>
    public static Host? Bind(BindingContext context, string id, MapReader reader)
    {
        var nation = Nation.Find(id);
        var name = reader.Text("name") ?? nation?.Name ?? id;
        var stated = reader.Text("currency");
        if (stated is not null)
        {
            CurrencyReader.Check(context, stated, reader.PathOf("currency"));
        }

        var currency = stated ?? nation?.Currency;
        TellUnknown(context, id, reader, isMissing: currency is null && !reader.Has("currency"));
        var calendar = CalendarReader.Read(
            context,
            reader,
            nation?.Calendar ?? FiscalCalendar.CalendarYear
        )!;
        var host = new Host(id, name, currency ?? "USD", calendar, reader.Path)
        {
            Troops = reader.YearPath(
                "troops",
                FigureKind.Of(ParameterUnit.Persons, ValueRange.NotNegative),
                Provenance.None
            ),
            Gdp = reader.YearPath(
                "gdp",
                FigureKind.Of(ParameterUnit.Money, ValueRange.Positive),
                Provenance.None
            ),
            DefenceBudget = reader.YearPath(
                "defence-budget",
                FigureKind.Of(ParameterUnit.Money, ValueRange.Positive),
                Provenance.None
            ),
            Bills = ReadBills(context, reader.Map("bills")),
            Agreements = reader.Map("agreements") is { } agreements
                ?
                [
                    .. agreements
                        .NamedMaps()
                        .Select(a => AgreementBinder.Bind(context, a.Key, a.Map))
                        .OfType<Agreement>(),
                ]
                : [],
            SenderCosts = reader.Map("sender-costs") is { } costs
                ?
                [
                    .. costs
                        .NamedMaps()
                        .Select(c => SenderCostBinder.Bind(context, c.Key, c.Map))
                        .OfType<SenderCost>(),
                ]
                : [],
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
            && !(reader.Has("name") && reader.Has("calendar"))
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

    private static ImmutableArray<(string, YearPath)> ReadBills(
        BindingContext context,
        MapReader? reader
    )
    {
        var kind = FigureKind.Of(ParameterUnit.Money, ValueRange.NotNegative);
        return reader is null
            ? []
            :
            [
                .. reader
                    .NamedValues()
                    .Select(b =>
                        (
                            b.Key,
                            Path: PathReader.Read(
                                context,
                                b.Value,
                                reader.PathOf(b.Key),
                                kind,
                                Provenance.None
                            )
                        )
                    )
                    .Where(b => b.Path is not null)
                    .Select(b => (b.Key, b.Path!)),
            ];
    }
}
