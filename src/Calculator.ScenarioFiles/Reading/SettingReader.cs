using System.Collections.Immutable;
using System.Globalization;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>Reads <c>PATH=VALUE</c>; the value is YAML, as it would stand behind the key.</summary>
internal static class SettingReader
{
    /// <summary>What may be typed, for messages.</summary>
    public const string Allowed =
        "PATH=VALUE, for example economy.exchange-rates.JPY=\"150 JPY/USD\"";

    private static readonly DocumentLimits s_limits = new();

    /// <summary>The setting, or <c>null</c> with errors at places of the text, which is called <c>--set</c> and its number.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="number">Its number among all that were, from 1.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    public static Setting? Read(string text, int number, PositionedDiagnostics diagnostics)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Setting.Origin} {number}");
        var file = new SourceFile(name, name, text);
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0)
        {
            diagnostics.Error(
                "SET001",
                new Position(file, 1, 1, Math.Max(1, text.Length)),
                "there is no '=' between a path and a value",
                Allowed
            );
            return null;
        }

        var steps = Steps(file, text[..sign], diagnostics);
        var value = Value(file, sign, diagnostics);
        return steps is { } path && value is not null
            ? new Setting(path, value.From(Setting.Origin))
            : null;
    }

    private static ImmutableArray<SettingStep>? Steps(
        SourceFile file,
        string path,
        PositionedDiagnostics diagnostics
    )
    {
        var steps = ImmutableArray.CreateBuilder<SettingStep>();
        var at = 0;
        foreach (var part in path.Split('.'))
        {
            var key = part.Trim();
            var indent = part.Length - part.TrimStart().Length;
            var place = new Position(file, 1, at + indent + 1, Math.Max(1, key.Length));
            if (key.Length == 0)
            {
                diagnostics.Error(
                    "SET002",
                    place,
                    "a part of the path is empty; its keys stand with a dot between them",
                    Allowed
                );
                return null;
            }

            if (key.Any(char.IsControl))
            {
                diagnostics.Error("SET002", place, "a path holds no control characters", Allowed);
                return null;
            }

            if (steps.Count == s_limits.Depth)
            {
                diagnostics.Error("SET002", place, $"deeper than {s_limits.Depth} levels");
                return null;
            }

            steps.Add(new SettingStep(key, place));
            at += part.Length + 1;
        }

        return steps.ToImmutable();
    }

    /// <summary>What stands behind the sign, read with blanks in place of the path so that its places are those of the text.</summary>
    private static DocumentNode? Value(SourceFile file, int sign, PositionedDiagnostics diagnostics)
    {
        var behind = file.Text[(sign + 1)..];
        var blanked = new SourceFile(file.Name, file.FullPath, new string(' ', sign + 1) + behind);
        var found = new PositionedDiagnostics();
        var node = string.IsNullOrWhiteSpace(behind)
            ? null
            : DocumentReader.ReadValue(blanked, found, s_limits);
        if (!found.HasErrors && node is null or TextNode { IsNull: true })
        {
            diagnostics.Error(
                "SET003",
                new Position(file, 1, sign + 1, 1),
                "there is no value behind the '='; nothing can be taken out here",
                Allowed
            );
            return null;
        }

        foreach (var item in found.Items)
        {
            diagnostics.Add(
                item with
                {
                    Position = item.Position is { } at ? at with { File = file } : null,
                }
            );
        }

        return node?.In(file);
    }
}
