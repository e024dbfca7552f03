using System.Reflection;
using Calculator.Core.Compilation.Rules;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Format;

/// <summary>What is declared and what binders ask for is the same: a key of a scenario that is read has its place known, and every key
/// that is declared stands in one that is read. (A binder that asks for a key that its map lacks throws.)</summary>
public sealed class FormatCoverageTests
{
    private static readonly Lazy<Seen> s_seen = new(Seen.All);

    /// <summary>Every key of every map, as <c>map: key</c>, and every parameter.</summary>
    private static IEnumerable<string> Declared() =>
        typeof(ScenarioKeys)
            .Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(ScenarioKeys).Namespace)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(f => f.GetValue(null))
            .OfType<MapDeclaration>()
            // A series stands in a file of its own.
            .Where(m => m != SeriesKeys.Declaration)
            .SelectMany(m =>
                // A key that several ways to state a figure have means the same in each.
                m.Keys.Except(
                        FigureKeys
                            .Shapes.Select(s => s.Map)
                            .TakeWhile(s => s != m && FigureKeys.Shapes.Any(o => o.Map == m))
                            .SelectMany(s => s.Keys)
                    )
                    .Concat(m.Variants.SelectMany(v => v.Keys))
                    .Select(k => $"{m.Name}: {k.Name}")
            )
            .Concat(RuleCatalog.Rules.SelectMany(r => r.Parameters).Select(p => $"rule: {p.Name}"))
            .Distinct();

    [Fact]
    public void Every_declared_key_is_read_in_some_scenario() =>
        None(Declared().Except(s_seen.Value.Keys, StringComparer.Ordinal));

    [Fact]
    public void Every_key_of_a_scenario_is_declared() => None(s_seen.Value.Undeclared);

    [Fact]
    public void Every_key_of_a_scenario_is_asked_for() => None(s_seen.Value.Unread);

    private static void None(IEnumerable<string> found)
    {
        var all = string.Join('\n', found);
        Assert.True(all.Length == 0, all);
    }

    private sealed class Seen
    {
        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        public List<string> Undeclared { get; } = [];

        public List<string> Unread { get; } = [];

        private string _name = "";

        public static Seen All()
        {
            var seen = new Seen();
            foreach (var id in ShippedReports.Ids)
            {
                seen.Add(
                    id,
                    ShippedReports.Read(id),
                    File.ReadAllText(Path.Combine(Repository.Scenarios, id + ".yaml"))
                );
            }

            var all = TestScenario.Read(RareKeys.Scenario, RareKeys.Others);
            Assert.Empty(
                all.Diagnostics.Where(d => d.Diagnostic.Severity == Core.Diagnostics.Severity.Error)
                    .Select(DiagnosticText.Write)
            );
            seen.Add("rare keys", all, RareKeys.Scenario);
            return seen;
        }

        private void Add(string name, TestFile file, string text)
        {
            _name = name;
            var root = DocumentReader.Read(
                new SourceFile("f", "/f", text),
                new PositionedDiagnostics()
            )!;
            Walk(file, root, FormatPlace.Root, "");
        }

        private void Walk(TestFile file, DocumentNode node, FormatPlace place, string path)
        {
            switch (node)
            {
                case ListNode list:
                    for (var i = 0; i < list.Items.Length; i++)
                    {
                        if (place.Below($"{i + 1}", _ => null) is { } item)
                        {
                            Walk(file, list.Items[i], item, $"{path}.{i + 1}");
                        }
                    }

                    break;
                case MapNode map:
                    foreach (var entry in map.Entries)
                    {
                        Walk(
                            file,
                            entry,
                            place.Below(entry.Key, k => (map.Find(k)?.Value as TextNode)?.Text),
                            path.Length == 0 ? entry.Key : $"{path}.{entry.Key}"
                        );
                    }

                    break;
            }
        }

        private void Walk(TestFile file, MapEntry entry, FormatPlace? place, string path)
        {
            if (place is null)
            {
                Undeclared.Add($"{_name}: {path}");
                return;
            }

            if (place is { Key: { } key, Owner: { } owner })
            {
                Keys.Add($"{owner.Name}: {key.Name}");
            }
            else if (place.Parameter is { } parameter)
            {
                Keys.Add($"rule: {parameter.Name}");
            }

            // Deltas are bound when they are laid over what they change.
            if (place.Key is DeltasKey or BaselineKey)
            {
                foreach (var name in (entry.Value as MapNode)?.Entries ?? [])
                {
                    if (place.Key is BaselineKey)
                    {
                        Keys.Add($"{place.Map!.Name}: {name.Key}");
                    }
                }

                return;
            }

            var found = file.PositionOf(path);
            if (
                entry.Value is TextNode { IsNull: false }
                && (found?.Line, found?.Column)
                    != (entry.Value.Position.Line, entry.Value.Position.Column)
                && (found?.Line, found?.Column)
                    != (entry.KeyPosition.Line, entry.KeyPosition.Column)
            )
            {
                Unread.Add($"{_name}: {path}");
            }

            Walk(file, entry.Value, place, path);
        }
    }
}
