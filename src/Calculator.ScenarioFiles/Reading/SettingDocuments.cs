using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>Lays what the command line sets over a scenario's document, as one more scenario that extends it.</summary>
internal sealed class SettingDocuments
{
    private const string IdKey = "scenario";

    private readonly ImmutableArray<Setting> _settings;

    private SettingDocuments(ImmutableArray<Setting> settings) => _settings = settings;

    /// <summary>True where nothing is set.</summary>
    public bool IsEmpty => _settings.IsEmpty;

    /// <summary>Reads the settings; one with an error is left out.</summary>
    /// <param name="texts">What was typed, in its order.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static SettingDocuments Read(
        ImmutableArray<string> texts,
        PositionedDiagnostics diagnostics
    ) =>
        new([
            .. texts
                .Select((t, i) => SettingReader.Read(t, i + 1, diagnostics))
                .OfType<Setting>()
                .Where(s => IsFree(s, diagnostics)),
        ]);

    /// <summary>The document with its id as set: alternatives get their names behind it.</summary>
    public MapNode LayId(MapNode root, PositionedDiagnostics diagnostics) =>
        Lay(root, _settings.Where(IsOfId), diagnostics);

    /// <summary>The document, an alternative or the scenario itself, with everything else that is set, but for what
    /// can't be.</summary>
    public MapNode Lay(MapNode document, PositionedDiagnostics diagnostics) =>
        Lay(document, _settings.Where(s => !IsOfId(s)), diagnostics);

    private static MapNode Lay(
        MapNode document,
        IEnumerable<Setting> settings,
        PositionedDiagnostics diagnostics
    )
    {
        var paths = new List<string>();
        var layer = document.HighestLayer() + 1;
        foreach (var setting in settings)
        {
            var target = new SettingTarget(setting, diagnostics);
            if (
                target.Find(document) is { } found
                && !IsSetAgain(target, setting, paths, diagnostics)
            )
            {
                document = ScenarioMerge.Lay(found.Document, found.Delta, layer, diagnostics);
                paths.Add(target.Path);
                diagnostics.Add(Note(target, setting));
            }
        }

        return document;
    }

    private static bool IsOfId(Setting setting) => setting.Steps is [{ Key: IdKey }];

    /// <summary>False, with an error, for what a scenario says of itself alone.</summary>
    private static bool IsFree(Setting setting, PositionedDiagnostics diagnostics)
    {
        var first = setting.Steps[0];
        if (!ScenarioMerge.IsOwn(first.Key))
        {
            return true;
        }

        diagnostics.Error(
            "SET008",
            first.Position,
            first.Key == ScenarioKeys.Published.Name
                ? "what was published can't be set for one run"
                : $"'{first.Key}' can't be set: it tells what the scenario is made of",
            allowed: "a key of the scenario itself; --alternative NAME applies an alternative"
        );
        return false;
    }

    /// <summary>True, with an error, where an earlier setting would be lost.</summary>
    private static bool IsSetAgain(
        SettingTarget target,
        Setting setting,
        List<string> paths,
        PositionedDiagnostics diagnostics
    )
    {
        var again = paths.FindIndex(p =>
            p == target.Path || p.StartsWith(target.Path + ".", StringComparison.Ordinal)
        );
        if (again < 0)
        {
            return false;
        }

        diagnostics.Error(
            "SET009",
            setting.Steps[0].Position,
            $"'{target.Path}' is set a second time; '{paths[again]}' was set before it",
            allowed: "one value for each path; what holds others stands before them"
        );
        return true;
    }

    private static PositionedDiagnostic Note(SettingTarget target, Setting setting)
    {
        var before = target.Before is { } text ? $", in place of '{OneLine(text)}'" : "";
        var value = setting.Value is TextNode { Text: var set } ? $" to '{OneLine(set)}'" : "";
        return new PositionedDiagnostic(
            new Diagnostic(
                "SET010",
                Severity.Note,
                target.Path,
                $"'{target.Path}' is set{value} on the command line{before}"
            ),
            setting.Steps[0].Position
        );
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
