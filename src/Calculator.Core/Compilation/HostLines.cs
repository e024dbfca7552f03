using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Compilation.Stationing;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>Lines that a host's agreements rest on: the persons stationed there, and the bills that are shared.</summary>
internal static class HostLines
{
    /// <summary>Persons stationed: as stated, or the posture's people present at the host's sites.</summary>
    public static void AddPersonnel(CompilationScope scope, Host host, CompiledPosture? posture)
    {
        var line = new Line(
            CompilationScope.TroopsId(host.Id),
            $"Troops in {host.Name}",
            Unit.Person,
            Formula.Constant(0, Unit.Person)
        )
        {
            Role = LineRole.Posture,
            Section = host.Name,
            Host = host.Id,
            Path = host.Path,
        };
        if (host.Troops is not null)
        {
            AddPath(scope, host.Troops, line);
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
                line with
                {
                    Formula = Formula.Sum(
                        sites.Select(s => Formula.LineOf(PostureIds.Site(s))),
                        Unit.Person
                    ),
                }
            );
        }
    }

    /// <summary>Amounts that agreements share; each counts only where one does.</summary>
    public static void AddBills(CompilationScope scope, Host host)
    {
        foreach (var (id, amount) in host.Bills)
        {
            AddPath(
                scope,
                amount,
                new Line(
                    CompilationScope.BillId(host, id),
                    $"{host.Name}: {id.Replace('-', ' ')}, whole bill",
                    amount.Unit,
                    Formula.Constant(0, amount.Unit)
                )
                {
                    Role = LineRole.Memorandum,
                    Section = host.Name,
                    Host = host.Id,
                    IsForOthers = true,
                }
            );
        }
    }

    /// <summary>The line with a path's values; what is stated for earlier years is known there too.</summary>
    private static void AddPath(CompilationScope scope, YearPath path, Line line)
    {
        var function = PathInputs.Add(
            scope.Builder,
            path,
            line.Id,
            line.Title,
            line.Section,
            ValueRange.NotNegative
        );
        scope.Builder.Add(
            line with
            {
                Unit = path.Unit,
                Formula = function(Formula.Year),
                Path = path.Path,
                HasRunUp = true,
            }
        );
    }
}
