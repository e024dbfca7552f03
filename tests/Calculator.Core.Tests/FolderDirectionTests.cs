using Calculator.TestSupport;

namespace Calculator.Core.Tests;

/// <summary>Which folder may know which: data meets them in this order, and none looks back.</summary>
public sealed class FolderDirectionTests
{
    private const string Words = "Diagnostics Time Quantities Naming";
    private const string Records = "Economy Agreements Costs Forces Published Scenarios";

    private static readonly SourceFolders s_core = new("Calculator.Core");

    /// <summary>Folder, and the folders it may refer to.</summary>
    public static TheoryData<string, string> Allowed =>
        new()
        {
            { "Diagnostics", "" },
            { "Naming", "" },
            { "Time", "" },
            { "Quantities", "Diagnostics Time" },
            // A scenario as its file states it: records that know no formula and no compiler.
            { "Economy", "Quantities Time" },
            { "Agreements", "Economy Quantities Time" },
            { "Costs", "Agreements Economy Quantities Time" },
            { "Forces", "Agreements Economy Quantities Time" },
            { "Published", "Quantities Time" },
            {
                "Scenarios",
                "Diagnostics Time Quantities Economy Agreements Costs Forces Published"
            },
            // Inputs, lines and formulas: no agreement, no force, no scenario.
            { "Modelling", Words },
            // Both stand on the model; neither knows the other.
            { "Evaluation", Words + " Modelling" },
            { "Compilation", $"{Words} {Records} Modelling" },
            { "Comparison", $"{Words} {Records} Modelling Evaluation Compilation" },
        };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_folder_refers_to_these_and_no_others(string folder, string allowed) =>
        Assert.Empty(
            from file in s_core.Files
            where file.Folder == folder
            from other in s_core.ReferredBy(file)
            where !allowed.Split(' ').Contains(other)
            select $"{file.Path} refers to {other}"
        );

    [Fact]
    public void Every_folder_has_its_place() =>
        Assert.Equal(
            s_core.Folders.Order(StringComparer.Ordinal),
            Allowed.Select(a => a.Data.Item1).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void No_file_stands_outside_a_folder() =>
        Assert.Empty(s_core.Files.Where(f => f.Folder.Length == 0).Select(f => f.Path));

    [Fact]
    public void A_namespace_is_its_folder() => Assert.Empty(s_core.Misnamed());
}
