using Calculator.Core.Comparison;
using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Compilation.Measures;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Compilation.Stationing;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation;

/// <summary>Compiles a scenario to a model of lines: hosts, agreements, costs, measures, in that order.</summary>
public static class ScenarioCompiler
{
    /// <summary>The model, or <c>null</c> with every error found. Figures without a source are warnings.</summary>
    public static Model? Compile(Scenario scenario, DiagnosticCollector diagnostics)
    {
        var found = new DiagnosticCollector();
        var builder = new ModelBuilder(ModelYears(scenario));
        var scope = new CompilationScope(scenario, builder, found);
        var conversion = scope.Conversion;

        var posture = new PostureCompiler(scope).Compile();
        foreach (var host in scenario.Hosts)
        {
            AddPersonnel(scope, host, posture);
        }

        var support = new List<SupportLine>();
        foreach (var host in scenario.Hosts)
        {
            AddBills(scope, host);
            support.AddRange(new AgreementCompiler(scope, host).Compile());
        }

        var costs = scenario
            .Hosts.SelectMany(h => h.SenderCosts.Select(c => AddCost(scope, h, c)))
            .ToList();
        PostureCosts? postureCosts = null;
        if (posture is not null)
        {
            postureCosts = new PostureCosts(scope, conversion, posture);
            postureCosts.Compile();
            support.AddRange(postureCosts.Support);
            costs.AddRange(postureCosts.HostCosts);
        }

        new ProgrammeCompiler(scope).Compile();
        new CommonFundCompiler(scope).Compile();
        var context = new MeasureContext(scope, conversion, [.. support], [.. costs])
        {
            Posture = posture,
            PostureCosts = [.. postureCosts?.HostCosts ?? []],
            OneTimeCosts = [.. postureCosts?.OneTime ?? []],
            HomeCosts = [.. postureCosts?.HomeCosts ?? []],
        };
        foreach (var measure in MeasureCatalog.Measures)
        {
            measure.AddLines(context);
        }

        Model? model = null;
        if (!found.HasErrors)
        {
            model = builder.Build(found);
        }

        if (model is not null)
        {
            SourceCheck.Run(model, found);
            PublishedCheck.Run(model, scenario.Published, found);
            if (model.Years != scenario.Horizon)
            {
                found.Warning(
                    "SCN011",
                    "report",
                    $"amounts are re-timed to the fiscal years of '{scenario.Report.Calendar!.Id}': the first and last years hold only the part of the scenario's years {scenario.Horizon} that falls into them"
                );
            }

            TellHostsWithoutSupport(context, found);
            var without = scenario
                .Hosts.Where(h => !costs.Exists(c => c.Host == h))
                .Select(h => h.Name)
                .ToArray();
            if (without.Length > 0)
            {
                found.Warning(
                    "SCN010",
                    "hosts",
                    $"no sender cost is stated for {string.Join(", ", without)}: the results have no stationing cost and no offset over all hosts"
                );
            }
        }

        foreach (var item in found.Items)
        {
            diagnostics.Add(item);
        }

        return found.HasErrors ? null : model;
    }

    /// <summary>Nothing stated isn't nothing given: what would rest on it is left out.</summary>
    private static void TellHostsWithoutSupport(MeasureContext context, DiagnosticCollector found)
    {
        var hosts = context
            .Hosts.Where(h =>
                !context.HasSupport(h)
                && (context.HasCosts(h) || context.Has(CompilationScope.TroopsId(h.Id)))
            )
            .Select(h => h.Name)
            .ToArray();
        if (hosts.Length > 0)
        {
            found.Warning(
                "SCN030",
                "hosts",
                $"no agreement is stated for {string.Join(", ", hosts)}: the results have "
                    + (
                        context.Support.IsEmpty
                            ? "no support, no support per troop, no offset and no stationing cost of both sides"
                            : "no support, support per troop and offset of theirs, and those over all hosts count no support of theirs"
                    )
            );
        }
    }

    /// <summary>The horizon, widened by the years that re-timed amounts spill into.</summary>
    private static YearRange ModelYears(Scenario scenario)
    {
        var years = scenario.Horizon;
        if (scenario.Report.Calendar is not { } target)
        {
            return years;
        }

        var (first, last) = (years.First, years.Last);
        var calendars = scenario
            .Hosts.Select(h => h.Calendar)
            .Concat(scenario.Hosts.SelectMany(h => h.SenderCosts).Select(c => c.Calendar));
        if (!scenario.Posture.Units.IsEmpty)
        {
            calendars = calendars.Append(FiscalCalendar.UnitedStates);
        }

        foreach (var calendar in calendars)
        {
            if (calendar.MonthsShared(years.First, target, years.First - 1) > 0)
            {
                first = years.First - 1;
            }

            if (calendar.MonthsShared(years.Last, target, years.Last + 1) > 0)
            {
                last = years.Last + 1;
            }
        }

        return new YearRange(first, last);
    }

    /// <summary>Persons stationed: as stated, or the posture's people present at the host's sites.</summary>
    private static void AddPersonnel(CompilationScope scope, Host host, CompiledPosture? posture)
    {
        var id = CompilationScope.TroopsId(host.Id);
        var title = $"Troops in {host.Name}";
        if (host.Troops is not null)
        {
            AddPath(scope, host, host.Troops, id, title, LineRole.Posture, host.Name);
            return;
        }

        var sites = posture
            ?.Presences.Where(p => p.Site.HostId == host.Id)
            .Select(p => p.Site.Id)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (sites is { Length: > 0 })
        {
            scope.Builder.Add(
                new Line(
                    id,
                    title,
                    Unit.Person,
                    Formula.Sum(sites.Select(s => Formula.LineOf($"posture.site.{s}")), Unit.Person)
                )
                {
                    Role = LineRole.Posture,
                    Section = host.Name,
                    Host = host.Id,
                    Path = host.Path,
                }
            );
        }
    }

    private static void AddBills(CompilationScope scope, Host host)
    {
        foreach (var (id, amount) in host.Bills)
        {
            AddPath(
                scope,
                host,
                amount,
                CompilationScope.BillId(host, id),
                $"{host.Name}: {id.Replace('-', ' ')}, whole bill",
                LineRole.Memorandum,
                host.Name,
                isForOthers: true
            );
        }
    }

    private static void AddPath(
        CompilationScope scope,
        Host host,
        YearPath path,
        string id,
        string title,
        LineRole role,
        string section,
        bool isForOthers = false
    )
    {
        var function = PathInputs.Add(
            scope.Builder,
            path,
            id,
            title,
            section,
            ValueRange.NotNegative
        );
        scope.Builder.Add(
            new Line(id, title, path.Unit, function(Formula.Year))
            {
                Role = role,
                Section = section,
                Host = host.Id,
                Path = path.Path,
                IsForOthers = isForOthers,
            }
        );
    }

    private static CostLine AddCost(CompilationScope scope, Host host, Costs.SenderCost cost)
    {
        var scopes = CompilationScope.HostScopes(host);
        var section = $"{host.Name}: cost of the sending nation";
        var unit =
            scope.AmountUnit(cost.Rule, scopes, CompilationScope.SenderCostId(host, cost))
            ?? Unit.Money(scope.Scenario.Report.Currency);
        var horizon = scope.Scenario.Horizon;
        var id = CompilationScope.SenderCostId(host, cost);
        var context = new RuleContext(
            scope,
            cost.Rule,
            new RuleSetting(
                id,
                cost.Title,
                section,
                host.Id,
                unit,
                horizon,
                scope.HorizonFirst,
                scope.HorizonLast,
                RunsThrough: null,
                scopes
            )
        );
        var rule = RuleCatalog.Of(cost.Rule);
        rule.Check(context);
        var line = new Line(id, cost.Title, unit, scope.WithinHorizon(rule.Amount(context), unit))
        {
            Role = LineRole.SenderCost,
            Section = section,
            Host = host.Id,
            Source = cost.Source,
            Note = cost.Note,
            Path = cost.Path,
        };
        scope.Builder.Add(line);
        return new CostLine(host, line, cost.Component)
        {
            Calendar = cost.Calendar,
            Sense = cost.Sense,
        };
    }
}
