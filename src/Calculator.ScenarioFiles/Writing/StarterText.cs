using System.Text;
using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>Writes a new scenario, which is valid as it is: every key with its meaning, unit and range as the format declares them, and
/// round numbers that wait for better ones.</summary>
public static class StarterText
{
    private const string Assumed = "An assumption, to be replaced";
    private const string Dollar = "USD";

    /// <summary>The YAML text.</summary>
    public static string Write(StarterChoices choices)
    {
        var (host, years) = (choices.Host, choices.Years);
        var span = years.ToString();
        var text = new StringBuilder(
            "# A scenario to begin with. Its numbers are assumptions: put yours in their place, each with its source.\n"
        );
        Key(text, 0, ScenarioKeys.Scenario, choices.Id);
        Key(text, 0, ScenarioKeys.Title, $"{host.Name}, FY{span}");
        Key(text, 0, ScenarioKeys.Years, span);
        text.Append('\n');
        Key(text, 0, ScenarioKeys.Report, $"{{ currency: {Dollar} }}");
        if (host.Currency != Dollar)
        {
            text.Append('\n');
            Key(text, 0, ScenarioKeys.Economy);
            Key(text, 2, EconomyKeys.ExchangeRates);
            Line(
                text,
                4,
                host.Currency,
                StarterSeries.Rate(host.Currency, years.First)?.ToString()
                    ?? Figure($"1 {host.Currency}/{Dollar}")
            );
        }

        text.Append('\n');
        Key(text, 0, ScenarioKeys.Hosts);
        Line(text, 2, host.Id);
        Host(text, choices);
        if (choices.HasPosture)
        {
            Posture(text, host.Id);
        }

        return text.ToString();
    }

    private static void Host(StringBuilder text, StarterChoices choices)
    {
        var (host, year) = (choices.Host, choices.Years.First);
        // A rule that goes from one amount to another takes two years.
        var term = new YearRange(year, Math.Max(choices.Years.Last, year + 1));
        Comment(
            text,
            4,
            $"Its currency, {host.Currency}, and its fiscal year are known to the program."
        );
        if (!choices.HasPosture)
        {
            Key(
                text,
                4,
                HostKeys.Troops,
                StarterSeries.Troops(host.Id, year)?.ToString() ?? Figure("10_000")
            );
        }

        if (StarterSeries.Gdp(host.Id, year) is { } gdp)
        {
            Key(text, 4, HostKeys.Gdp, gdp.ToString());
        }

        Key(text, 4, HostKeys.Agreements);
        Line(text, 6, "agreement");
        Key(text, 8, AgreementKeys.Term, term.ToString());
        Key(text, 8, CommonKeys.Source, Assumed);
        Key(text, 8, AgreementKeys.Lines);
        Line(text, 10, "contribution");
        Key(text, 12, CommonKeys.Kind, "cash");
        Comment(text, 12, choices.Rule.Doc);
        Line(text, 12, CommonKeys.Rule.Name, choices.Rule.Name);
        var parameters = new StarterParameters(host.Currency, term);
        foreach (var parameter in choices.Rule.Parameters)
        {
            Comment(text, 12, Meaning(parameter));
            if (parameters.Value(parameter) is { } value)
            {
                Line(text, 12, parameter.Name, value);
            }
        }

        Key(text, 4, HostKeys.SenderCosts);
        Line(text, 6, "presence");
        Key(text, 8, CommonKeys.Source, Assumed);
        Key(text, 8, SenderCostKeys.Sense, "excludes-support");
        Line(text, 8, CommonKeys.Rule.Name, "level");
        Line(text, 8, "amount", $"1 bn {Dollar}");
    }

    private static void Posture(StringBuilder text, string host)
    {
        text.Append('\n');
        Key(text, 0, ScenarioKeys.Posture);
        Key(text, 2, PostureKeys.Sites);
        Line(text, 4, "main-base");
        Key(text, 6, SiteKeys.Host, host);
        Key(text, 6, SiteKeys.Latitude, "0");
        Key(text, 6, SiteKeys.Longitude, "0");
        Key(text, 6, CommonKeys.Source, Assumed);
        Key(text, 2, PostureKeys.Units);
        Line(text, 4, "garrison");
        Key(text, 6, UnitKeys.Service, "army");
        Key(text, 6, UnitKeys.Site, "main-base");
        Key(text, 6, UnitKeys.Personnel, Figure("10_000"));
    }

    private static string Figure(string value) => $"{{ value: {value}, source: \"{Assumed}\" }}";

    private static string Meaning(Parameter parameter)
    {
        var unit = parameter.Unit.Describe();
        var range =
            parameter.Unit == ParameterUnit.None
                ? ""
                : $"; {parameter.Range.Describe(parameter.Unit.Implied() ?? Unit.Index)}";
        return $"{parameter.Name}{(parameter.IsRequired ? "" : " (optional)")}: {parameter.Doc}"
            + (unit.Length == 0 ? "" : $" Holds {unit}{range}.");
    }

    private static void Key(StringBuilder text, int indent, Key key, string? value = null)
    {
        var kind = key switch
        {
            FigureKey figure => figure.Kind,
            PathKey path => path.Kind,
            _ => null,
        };
        Comment(
            text,
            indent,
            kind is null
                ? key.Doc
                : $"{key.Doc} Holds {key.Holds}; {kind.Range.Describe(kind.Implied ?? Unit.Index)}."
        );
        Line(text, indent, key.Name, value);
    }

    private static void Comment(StringBuilder text, int indent, string comment) =>
        text.Append(' ', indent).Append("# ").Append(comment).Append('\n');

    private static void Line(StringBuilder text, int indent, string key, string? value = null) =>
        text.Append(' ', indent)
            .Append(key)
            .Append(':')
            .Append(value is null ? "" : " ")
            .Append(value)
            .Append('\n');
}
