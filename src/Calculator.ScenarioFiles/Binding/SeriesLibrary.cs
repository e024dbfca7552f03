using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Quantities;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>A named series of the reference data.</summary>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Values">The known years; empty when the series could not be read.</param>
internal sealed record ReferenceSeries(Unit Unit, ImmutableSortedDictionary<int, Figure> Values);

/// <summary>Finds series by name in the files of the reference folders; only the file that has a series is read as YAML.</summary>
internal sealed partial class SeriesLibrary(
    IFileStore files,
    IReadOnlyList<string> folders,
    PositionedDiagnostics documentDiagnostics
)
{
    private const long MostBytes = 4_000_000;
    private static readonly ValueRange s_percentages = new(-1e6, 1e6);
    private readonly Dictionary<string, ReferenceSeries?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MapNode?> _documents = new(StringComparer.Ordinal);
    private List<SourceFile>? _files;

    /// <summary>The series, or <c>null</c> when no reference folder has it; the folder nearest to the scenario wins.</summary>
    public ReferenceSeries? Find(string name, BindingContext context)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        foreach (var file in Files())
        {
            if (
                file.Text.Contains($"\n  {name}:", StringComparison.Ordinal)
                && Document(file)?.Find("series")?.Value is MapNode map
                && map.Find(name) is { } entry
            )
            {
                var path = $"reference.{name}";
                context.Map.Add(path, entry.KeyPosition, entry.Value.Position);
                return _known[name] = Read(context, entry, path);
            }
        }

        return _known[name] = null;
    }

    /// <summary>The entry of a unit type in the catalog <c>unit-types:</c> of the reference folders, or <c>null</c>.</summary>
    public MapReader? FindUnitType(string name, BindingContext context)
    {
        foreach (var file in Files())
        {
            if (
                file.Text.Contains("unit-types:", StringComparison.Ordinal)
                && Document(file)?.Find("unit-types")?.Value is MapNode map
                && map.Find(name) is { Value: MapNode type } entry
            )
            {
                var path = $"reference.unit-types.{name}";
                context.Map.Add(path, entry.KeyPosition, entry.Value.Position);
                return new MapReader(context, type, path);
            }
        }

        return null;
    }

    /// <summary>Every series' name, for suggestions.</summary>
    public IEnumerable<string> Names() =>
        Files().SelectMany(f => SeriesName().Matches(f.Text)).Select(m => m.Groups["name"].Value);

    private MapNode? Document(SourceFile file)
    {
        if (!_documents.TryGetValue(file.FullPath, out var document))
        {
            document = DocumentReader.Read(
                file,
                documentDiagnostics,
                new DocumentLimits((int)MostBytes)
            );
            _documents.Add(file.FullPath, document);
        }

        return document;
    }

    /// <summary>The files that are text; one that is not is an error, whatever it holds.</summary>
    private List<SourceFile> Files() =>
        _files ??= [
            .. folders
                .SelectMany(files.YamlFiles)
                .Select(path =>
                    Utf8Text.Read(
                        "reference/" + Path.GetFileName(path),
                        path,
                        files.ReadBytes(path, MostBytes),
                        documentDiagnostics
                    )
                )
                .Where(f => f.IsText)
                .Select(f => f.File),
        ];

    private static ReferenceSeries Read(BindingContext context, MapEntry entry, string path)
    {
        var none = new ReferenceSeries(Unit.Ratio, ImmutableSortedDictionary<int, Figure>.Empty);
        if (entry.Value is not MapNode map)
        {
            context.Error("REF002", path, "a series has a unit, a source and values");
            return none;
        }

        var reader = new MapReader(context, map, path);
        var provenance = Provenance.Of(reader.Text("source", isRequired: true));
        foreach (var key in new[] { "title", "period", "url", "note" })
        {
            reader.Text(key);
        }

        var unitText = reader.Text("unit", isRequired: true) ?? "";
        var (unit, _) = QuantityReader.Read("1 " + unitText);
        var values = reader.Get("values") as MapNode;
        reader.Finish();
        if (unit?.Unit is null || values is null)
        {
            context.Error(
                "REF002",
                path,
                $"the series has no usable unit ('{unitText}') or no values"
            );
            return none;
        }

        var isPercent = unit.Unit.IsRatio;
        var result = ImmutableSortedDictionary.CreateBuilder<int, Figure>();
        foreach (var value in values.Entries)
        {
            var at = PathJoin.Join(path, value.Key);
            context.Map.Add(at, value.KeyPosition, value.Value.Position);
            // Values are bare numbers in the series' unit; percentages as written, 4.2 for 4.2 %.
            var kind = new FigureKind(
                $"a number in {unitText}",
                _ => true,
                isPercent ? Unit.Index : unit.Unit,
                // As a decimal number, so that 4.2 becomes the 0.042 that '4.2 %' is.
                isPercent ? s_percentages : ValueRange.Any
            );
            if (!YearsReader.TryYear(value.Key, out var year))
            {
                context.Error(
                    "REF003",
                    at,
                    $"'{value.Key}' is no fiscal year",
                    allowed: "a fiscal year such as 2022",
                    atKey: true
                );
                continue;
            }

            if (FigureReader.Read(context, value.Value, at, kind, provenance) is not { } figure)
            {
                continue;
            }

            result[year] = isPercent
                ? figure with
                {
                    Value = (double)((decimal)figure.Value / 100),
                    Unit = Unit.Ratio,
                    Written = figure.Written + " %",
                }
                : figure with
                {
                    Unit = unit.Unit,
                };
        }

        return new ReferenceSeries(unit.Unit, result.ToImmutable());
    }

    [GeneratedRegex(
        @"^  (?<name>[a-z0-9-]+):",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SeriesName();
}
