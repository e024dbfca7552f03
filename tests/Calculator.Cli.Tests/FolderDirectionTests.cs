using Calculator.TestSupport;

namespace Calculator.Cli.Tests;

/// <summary>Which folder of a project may know which: data meets them in this order, and none looks back.</summary>
public sealed class FolderDirectionTests
{
    private const string Words = "Diagnostics Time Quantities Naming";
    private const string Records =
        "Economy Agreements Costs Forces Published Expressions Scenarios";

    /// <summary>The project's own folder, which holds its entry point or what all others see.</summary>
    private const string Own = ".";

    private static readonly (
        string Project,
        (string Folder, string Allowed)[] Folders
    )[] s_projects =
    [
        (
            "Calculator.Core",
            [
                ("Diagnostics", ""),
                ("Naming", ""),
                ("Time", ""),
                ("Quantities", "Diagnostics Time"),
                // A scenario as its file states it: records that know no formula and no compiler.
                ("Economy", "Quantities Time"),
                ("Agreements", "Economy Quantities Time"),
                ("Costs", "Agreements Economy Quantities Time"),
                ("Forces", "Agreements Economy Quantities Time"),
                ("Published", "Quantities Time"),
                ("Expressions", "Quantities"),
                (
                    "Scenarios",
                    "Diagnostics Time Quantities Economy Agreements Costs Forces Published Expressions"
                ),
                // Inputs, lines and formulas: no agreement, no force, no scenario.
                ("Modelling", Words),
                // Both stand on the model; neither knows the other.
                ("Evaluation", Words + " Modelling"),
                ("Compilation", $"{Words} {Records} Modelling"),
                ("Comparison", $"{Words} {Records} Modelling Evaluation Compilation"),
                // Searches among runs: they know no scenario.
                ("Decisions", $"{Words} Modelling Evaluation"),
            ]
        ),
        (
            "Calculator.ScenarioFiles",
            [
                ("Documents", ""),
                ("Quantities", "Documents"),
                ("Expressions", "Quantities"),
                ("Format", "Quantities"),
                ("Binding", "Documents Quantities Expressions Format"),
                ("Reading", "Documents Quantities Format Binding"),
                ("Schema", "Quantities Format"),
                ("Writing", "Documents Quantities Format"),
                ("Layout", "Documents Writing"),
                ("Differences", "Documents Quantities Format Binding Reading Writing"),
            ]
        ),
        (
            "Calculator.Reporting",
            [
                (Own, ""),
                ("Formats", Own),
                ("Tables", $"{Own} Formats"),
                ("Records", $"{Own} Formats Tables"),
                ("Options", $"{Own} Tables"),
                ("Files", $"{Own} Formats Tables Records Options"),
                ("Sweeps", $"{Own} Formats Tables"),
                ("Runs", Own),
            ]
        ),
        (
            "Calculator.Charts",
            [
                ("Figures", ""),
                ("Themes", ""),
                ("Fonts", ""),
                ("Catalog", "Figures"),
                ("Drawing", "Figures Themes Fonts"),
                (Own, "Figures Themes Drawing"),
            ]
        ),
        (
            "Calculator.Workbooks",
            [
                // What callers of the entry point catch; the limits throw it.
                ("Limits", Own),
                ("Styling", ""),
                ("Charts", ""),
                ("Content", "Limits Styling Charts"),
                ("Live", "Limits"),
                ("Checks", "Limits Live"),
                ("Layout", "Limits Content Live Checks"),
                ("Sheets", "Limits Styling Charts Content Live Checks Layout"),
                // Only these three know the file format, and the last alone ClosedXML's sheets.
                ("ChartParts", "Styling Charts"),
                ("Finishing", "Charts Content ChartParts"),
                ("Spreadsheet", "Styling Content Finishing"),
                (Own, "Limits Styling Content Live Layout Sheets Spreadsheet"),
                ("Reading", $"Content Live Layout Sheets {Own}"),
            ]
        ),
        (
            "Calculator.Cli",
            [
                ("Files", ""),
                ("Codes", ""),
                ("Output", "Files"),
                ("Loading", "Files Output"),
                ("Findings", "Codes"),
                ("Completing", $"Files Loading Codes {Own}"),
                ("Importing", "Files Output Loading"),
                ("Trials", "Output Loading"),
                ("Watching", "Files Output Loading"),
                (
                    "Commands",
                    $"Files Codes Output Loading Findings Completing Importing Trials Watching {Own}"
                ),
                (Own, "Commands Completing Output"),
            ]
        ),
    ];

    public static TheoryData<string, string, string> Folders =>
        [
            .. from project in s_projects
            from folder in project.Folders
            select (project.Project, folder.Folder, folder.Allowed),
        ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_refers_to_these_and_no_others(
        string project,
        string folder,
        string allowed
    )
    {
        var source = new SourceFolders(project);
        Assert.Empty(
            from file in source.Files
            where Name(file.Folder) == folder
            from other in source.ReferredBy(file)
            where !allowed.Split(' ').Contains(Name(other))
            select $"{file.Path} refers to {Name(other)}"
        );
    }

    [Fact]
    public void Every_folder_has_its_place() =>
        Assert.All(
            s_projects,
            p =>
                Assert.Equal(
                    new SourceFolders(p.Project)
                        .Files.Select(f => Name(f.Folder))
                        .Distinct()
                        .Order(StringComparer.Ordinal),
                    p.Folders.Select(f => f.Folder).Order(StringComparer.Ordinal)
                )
        );

    [Fact]
    public void A_namespace_is_its_folder() =>
        Assert.Empty(s_projects.SelectMany(p => new SourceFolders(p.Project).Misnamed()));

    private static string Name(string folder) => folder.Length == 0 ? Own : folder;
}
