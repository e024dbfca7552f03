using Calculator.Core.Compilation.Agreements;
using Calculator.Core.Compilation.Measures;
using Calculator.Core.Compilation.OwnLines;
using Calculator.Core.Compilation.Stationing;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>Compiles a scenario to a model of lines: hosts, agreements, costs, measures, in that order.</summary>
public static class ScenarioCompiler
{
    /// <summary>The model, or <c>null</c> with every error found. Figures without a source are warnings.</summary>
    public static Model? Compile(Scenario scenario, DiagnosticCollector diagnostics)
    {
        var found = new DiagnosticCollector();
        var years = ModelYears.Of(scenario);
        var builder = new ModelBuilder(years)
        {
            EarliestYear = ModelYears.Earliest(scenario, years),
        };
        var context = AddLines(new CompilationScope(scenario, builder, found));
        var model = found.HasErrors ? null : builder.Build(found);
        if (model is not null)
        {
            SourceCheck.Run(model, found);
            MagnitudeCheck.Run(scenario.StatedFigures, found);
            PublishedCheck.Run(model, scenario.Published, found);
            CompletenessCheck.Run(model, context, found);
        }

        foreach (var item in found.Items)
        {
            diagnostics.Add(item);
        }

        return found.HasErrors ? null : model;
    }

    private static MeasureContext AddLines(CompilationScope scope)
    {
        var scenario = scope.Scenario;
        var conversion = scope.Conversion;
        var posture = new PostureCompiler(scope).Compile();
        foreach (var host in scenario.Hosts)
        {
            HostLines.AddPersonnel(scope, host, posture);
        }

        var support = new List<SupportLine>();
        foreach (var host in scenario.Hosts)
        {
            HostLines.AddBills(scope, host);
            support.AddRange(new AgreementCompiler(scope, host).Compile());
        }

        var costs = scenario.Hosts.SelectMany(h => SenderCostCompiler.Compile(scope, h)).ToList();
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

        if (!scenario.OwnLines.IsEmpty)
        {
            new OwnLineCompiler(scope).Compile();
        }

        return context;
    }
}
