using System.Globalization;
using System.Text.RegularExpressions;
using Calculator.Core.Compilation;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;
using Calculator.ScenarioFiles.Writing;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>What <c>--set</c> makes of an input is what the same change in the file makes of it.</summary>
public sealed partial class SettingProperties
{
    private static readonly Dictionary<string, string> s_files = Directory
        .EnumerateFiles(Repository.Scenarios, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);

    public static TheoryData<string> Scenarios() => [.. ShippedReports.Ids];

    private static string PathOf(string id) => Path.Combine(Repository.Scenarios, id + ".yaml");

    private static ScenarioFile Read(
        string path,
        (string Path, string Text)? edited = null,
        params string[] settings
    )
    {
        var files = s_files;
        if (edited is { } file)
        {
            files = new(s_files, StringComparer.Ordinal) { [file.Path] = file.Text };
        }

        return new ScenarioFileReader(
            new MemoryFileStore(files),
            new ScenarioFileOptions { Settings = [.. settings] }
        ).Read(path);
    }

    /// <summary>Every line's values, or the codes of what is wrong.</summary>
    private static string Results(ScenarioFile file)
    {
        var found = new DiagnosticCollector();
        foreach (var item in file.Diagnostics)
        {
            found.Add(item.Diagnostic);
        }

        var model =
            file.HasErrors || file.Scenario is not { } scenario
                ? null
                : ScenarioCompiler.Compile(scenario, found);
        var result = model is null ? null : EvaluationResult.Run(model, found);
        return result is null
            ? string.Join(
                ' ',
                found.Items.Where(d => d.Severity == Severity.Error).Select(d => d.Code)
            )
            : string.Join(
                '\n',
                model!.Lines.Select(l =>
                    $"{l.Id} {l.Unit}: {string.Join(' ', result.Values(l.Id).ToArray().Select(v => v.ToString("R", CultureInfo.InvariantCulture)))}"
                )
            );
    }

    /// <summary>The file with another text in the place of a figure's; where it states the figure in other words, or not at all, a
    /// scenario that extends it. So for a text that states several figures by its anchor.</summary>
    private static ScenarioFile Edited(
        ScenarioFile file,
        Figure figure,
        string text,
        HashSet<Position> shared
    )
    {
        var (id, at) = (file.Scenario!.Id, file.PositionOf(figure.Path)!);
        var line = at.File.Line(at.Line);
        var written = line.AsSpan(at.Column - 1, Math.Min(at.Length, line.Length - at.Column + 1));
        if (!written.Trim('"').SequenceEqual(figure.Written) || shared.Contains(at))
        {
            // Years are words, which name no source.
            var change = new DeltaChange(figure.ChangedAt!, text)
            {
                Source = figure.Unit.IsYear ? null : "test",
                Note = "test",
            };
            var heir = PathOf("heir");
            return Read(heir, (heir, DeltaText.Write("heir", "Heir", id, null, [change])));
        }

        var lines = at.File.Text.ReplaceLineEndings("\n").Split('\n');
        lines[at.Line - 1] = string.Concat(
            line.AsSpan(0, at.Column - 1),
            $"\"{text}\"",
            line.AsSpan(at.Column - 1 + at.Length)
        );
        return Read(PathOf(id), (at.File.FullPath, string.Join('\n', lines)));
    }

    /// <summary>Another value: a tenth more, whole persons; a span of years ends a year earlier.</summary>
    private static string Changed(ScenarioFile file, Figure figure)
    {
        if (figure.Unit.IsYear && file.PositionOf(figure.Path) is { } at)
        {
            var written = at.File.Line(at.Line).Substring(at.Column - 1, at.Length).Trim('"');
            return LastYear()
                .Replace(
                    written,
                    m =>
                        (int.Parse(m.Value, CultureInfo.InvariantCulture) - 1).ToString(
                            CultureInfo.InvariantCulture
                        )
                );
        }

        var more = figure.Value == 0 ? 1 : figure.Value * 1.1;
        return FigureText.Write(
            figure.Unit.Equals(Unit.Person) ? Math.Round(more) : more,
            figure.Unit,
            figure.Written
        );
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Setting_an_input_is_changing_it_in_the_file(string id)
    {
        var file = Read(PathOf(id));
        var before = Results(file);
        var figures = ScenarioCompiler
            .Compile(file.Scenario!, new DiagnosticCollector())!
            .Inputs.SelectMany(i => i.Figures)
            .Where(f => f.ChangedAt is not null)
            .DistinctBy(f => f.ChangedAt)
            .ToArray();
        Assert.NotEmpty(figures);
        var shared = file.Scenario!.StatedFigures.Select(f => file.PositionOf(f.Path)!)
            .GroupBy(p => p)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet();
        var moved = 0;
        foreach (var figure in figures)
        {
            var text = Changed(file, figure);
            var set = Results(Read(PathOf(id), null, $"{figure.ChangedAt}={text}"));
            var changed = Results(Edited(file, figure, text, shared));
            Assert.True(
                set == changed,
                $"{id}: {figure.ChangedAt}={text}\nset:\n{set}\nin the file:\n{changed}"
            );
            moved += set == before ? 0 : 1;
        }

        Assert.NotEqual(0, moved);
    }

    [GeneratedRegex(@"\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex LastYear();
}
