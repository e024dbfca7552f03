using System.Text;
using Calculator.Cli.Files;

namespace Calculator.Cli.Tests.Files;

public sealed class OutputSetTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("alliance-outputs").FullName;

    private string Folder => Path.Combine(_root, "s");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private OutputChanges Run(string results, params string[] names) =>
        Run(results, _ => true, names);

    private OutputChanges Run(string results, Func<string, bool> decides, params string[] names)
    {
        using var set = new OutputSet();
        var folder = set.Open(Folder, Encoding.UTF8.GetBytes(results), decides);
        foreach (var name in names)
        {
            folder.Add(name, Encoding.UTF8.GetBytes($"{name} of {results}"));
        }

        return Assert.Single(set.Commit());
    }

    private string[] There() =>
        [
            .. Directory
                .EnumerateFiles(_root, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Folder, f))
                .Order(StringComparer.Ordinal),
        ];

    private string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private void Put(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    [Theory]
    [InlineData("workbook.xlsx")]
    [InlineData("charts/who-pays.png")]
    [InlineData("charts/who-pays.svg")]
    public void What_an_earlier_run_made_and_this_one_did_not_is_removed_and_told(string name)
    {
        Run("a", "results.json", name);
        var changes = Run("a", "results.json");
        Assert.Equal([Path.Combine(Folder, name)], changes.Removed);
        Assert.Equal([".alliance.json", "results.json"], There());
        Assert.False(Directory.Exists(Path.Combine(Folder, "charts")));
    }

    [Theory]
    [InlineData("workbook.xlsx")]
    [InlineData("charts/who-pays.png")]
    [InlineData("charts/mine.svg")]
    public void A_users_own_file_stays_and_is_told(string name)
    {
        Put(name, "mine");
        var changes = Run("a", "results.json");
        Assert.Equal([Path.Combine(Folder, name)], changes.Left);
        Assert.Empty(changes.Removed);
        Assert.Equal("mine", Text(name));
    }

    [Fact]
    public void A_file_changed_since_stays_and_is_told_by_every_run()
    {
        Run("a", "results.json", "workbook.xlsx");
        Put("workbook.xlsx", "changed");
        foreach (var _ in new[] { 1, 2 })
        {
            Assert.Equal([Path.Combine(Folder, "workbook.xlsx")], Run("b", "results.json").Left);
        }

        Assert.Equal(
            [Path.Combine(Folder, "workbook.xlsx")],
            Run("b", "results.json", "workbook.xlsx").Replaced
        );
        Assert.Empty(Run("b", "results.json", "workbook.xlsx").Replaced);
    }

    [Fact]
    public void A_run_of_a_part_leaves_the_rest_while_the_results_are_the_same()
    {
        static bool Decides(string name) => name.StartsWith("charts/", StringComparison.Ordinal);
        Run("a", "results.json", "charts/x.png", "charts/y.png");
        Assert.Equal(
            [Path.Combine(Folder, "charts/y.png")],
            Run("a", Decides, "charts/x.png").Removed
        );
        Assert.Equal([".alliance.json", "charts/x.png", "results.json"], There());
        Assert.Equal(
            [Path.Combine(Folder, "results.json")],
            Run("b", Decides, "charts/x.png").Removed
        );
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"results\":1,\"files\":[]}")]
    [InlineData("{\"results\":\"\",\"files\":{\"../other\":\"x\",\"/etc/hostname\":\"x\"}}")]
    public void A_manifest_that_is_none_makes_every_file_the_users(string manifest)
    {
        Put(".alliance.json", manifest);
        Put("workbook.xlsx", "mine");
        Assert.Equal([Path.Combine(Folder, "workbook.xlsx")], Run("a", "results.json").Left);
        Assert.Equal("mine", Text("workbook.xlsx"));
    }

    [Fact]
    public void The_manifest_is_the_same_for_the_same_outputs()
    {
        Run("a", "results.json", "charts/x.png");
        var first = Text(".alliance.json");
        Run("a", "charts/x.png", "results.json");
        Assert.Equal(first, Text(".alliance.json"));
    }

    /// <summary>A place that turns out to be taken in the middle: what was in place already is put back.</summary>
    [Theory]
    [InlineData("results.json")]
    [InlineData("ledger.csv")]
    [InlineData("workbook.xlsx")]
    public void A_failed_run_changes_nothing(string taken)
    {
        Run("a", "results.json", "ledger.csv", "workbook.xlsx", "charts/old.png");
        File.Delete(Path.Combine(Folder, taken));
        var before = There();
        using (var set = new OutputSet())
        {
            var folder = set.Open(Folder, "b"u8);
            foreach (var name in new[] { "results.json", "ledger.csv", "workbook.xlsx", "new.txt" })
            {
                folder.Add(name, "new"u8);
            }

            Directory.CreateDirectory(Path.Combine(Folder, taken, "x"));
            Assert.Throws<IOException>(set.Commit);
        }

        Directory.Delete(Path.Combine(Folder, taken), recursive: true);
        Assert.Equal(before, There());
        Assert.All(
            before.Where(n => n != ".alliance.json"),
            n => Assert.Equal($"{n} of a", Text(n))
        );
    }

    [Fact]
    public void Two_folders_are_one_set()
    {
        using var set = new OutputSet();
        set.Open(Path.Combine(_root, "a"), "r"u8).Add("results.json", "new"u8);
        set.Open(Path.Combine(_root, "b"), "r"u8).Add("results.json", "new"u8);
        Directory.CreateDirectory(Path.Combine(_root, "b", "results.json", "x"));
        Assert.Throws<IOException>(set.Commit);
        Assert.False(File.Exists(Path.Combine(_root, "a", "results.json")));
    }

    [Theory]
    [InlineData("results.json.99999999.tmp")]
    [InlineData("charts/who-pays.png.99999999.tmp")]
    [InlineData(".alliance-99999999/new/results.json")]
    [InlineData(".alliance-99999999/in-use")]
    [InlineData(".alliance-99999999.done/old/results.json")]
    public void Temporary_files_of_a_killed_run_go(string name)
    {
        Put(name, "half");
        Run("a", "results.json");
        Assert.Equal([".alliance.json", "results.json"], There());
        Assert.Equal("results.json of a", Text("results.json"));
    }

    [Fact]
    public void What_a_killed_run_had_half_put_in_place_is_put_back()
    {
        Run("a", "results.json", "ledger.csv");
        Put("ledger.csv", "of the killed run");
        Put(".alliance-99999999/old/ledger.csv", "ledger.csv of a");
        Assert.Empty(Run("a", n => n == "results.json", "results.json").Left);
        Assert.Equal("ledger.csv of a", Text("ledger.csv"));
    }

    [Fact]
    public void A_run_under_way_is_left_alone()
    {
        using var other = new OutputSet();
        other.Open(Folder, "a"u8).Add("results.json", "first"u8);
        StagingFolder.ClearUp(Folder);
        other.Commit();
        Assert.Equal("first", Text("results.json"));
    }

    [Fact]
    public void Folders_made_for_a_set_that_is_not_put_in_place_go_with_it()
    {
        using (var set = new OutputSet())
        {
            foreach (var name in new[] { "a", "b", "c" })
            {
                set.Open(Path.Combine(_root, "out", "of", name), []).Add("results.json", [1]);
            }
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }
}
