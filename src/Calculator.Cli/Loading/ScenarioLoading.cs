using Calculator.Cli.Files;
using Calculator.Cli.Output;
using Calculator.Core.Diagnostics;
using Calculator.Reporting.Records;
using Calculator.Reporting.Runs;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.Cli.Loading;

/// <summary>From a file's path to its run, the same for every verb.</summary>
internal static class ScenarioLoading
{
    /// <summary>The run, or <c>null</c> after its errors were printed.</summary>
    /// <param name="terminal">Takes the errors.</param>
    /// <param name="path">The scenario file.</param>
    /// <param name="options">What is loaded of it.</param>
    /// <param name="files">Where files are read from; the disk by default.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static ScenarioRun? Run(
        Terminal terminal,
        string path,
        LoadOptions options,
        IFileStore? files = null
    )
    {
        var loaded = Load(path, options, files);
        terminal.Print(loaded.Errors);
        return loaded.Run;
    }

    /// <summary>The run, or what stands against it.</summary>
    /// <param name="path">The scenario file.</param>
    /// <param name="options">What is loaded of it.</param>
    /// <param name="files">Where files are read from; the disk by default.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static LoadedScenario Load(string path, LoadOptions options, IFileStore? files = null)
    {
        var source = new FileSource(Reader(options, files).Read(path))
        {
            Silenced = options.Silenced,
        };
        var check = new FileCheck(source);
        if (options.ChecksAlternatives)
        {
            check.CheckAlternatives();
        }

        if (check.HasErrors || check.Compiled is not { } compiled)
        {
            return new(null, Told(check.Diagnostics, options));
        }

        var diagnostics = new DiagnosticCollector();
        if (compiled.Run(diagnostics) is { } run)
        {
            return new(run, []);
        }

        return new(null, Told(diagnostics.Items.Select(source.File.Place), options));
    }

    /// <summary>Beside errors no note is told, and no warning that is silenced.</summary>
    private static PositionedDiagnostic[] Told(
        IEnumerable<PositionedDiagnostic> found,
        LoadOptions options
    ) =>
        [
            .. found.Where(d =>
                d.Diagnostic.Severity == Severity.Error
                || (
                    d.Diagnostic.Severity == Severity.Warning
                    && !options.Silenced.Contains(d.Diagnostic.Code)
                )
            ),
        ];

    /// <summary>The file as read, or <c>null</c> after its errors, those of its model too, were printed.</summary>
    /// <param name="terminal">Takes the errors.</param>
    /// <param name="path">The scenario file.</param>
    /// <param name="options">What is loaded of it.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static ScenarioFile? Valid(Terminal terminal, string path, LoadOptions options)
    {
        var file = Reader(options).Read(path);
        var check = new FileCheck(new FileSource(file));
        if (!check.HasErrors && check.Compiled is not null)
        {
            return file;
        }

        terminal.Print(Told(check.Diagnostics, options));
        return null;
    }

    /// <summary>What was published of a scenario and of its alternatives, beside their results; <c>null</c> after errors were printed.</summary>
    /// <param name="terminal">Takes the errors.</param>
    /// <param name="path">The scenario file.</param>
    /// <param name="options">What is loaded of it: one alternative alone, or the scenario and every alternative that states figures.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<ScenarioRecord>? Records(
        Terminal terminal,
        string path,
        LoadOptions options
    )
    {
        if (Run(terminal, path, options) is not { } run)
        {
            return null;
        }

        // An alternative that can't be read may state figures too.
        var stating = run.Alternatives.Where(a =>
            a.Source is not { Scenario.Published.IsEmpty: true }
        );
        var runs = stating
            .Select(a => a.Run ?? Run(terminal, path, options with { Alternative = a.Name }))
            .Prepend(run)
            .ToArray();
        return runs.Contains(null)
            ? null
            : [.. runs.OfType<ScenarioRun>().Select(r => ScenarioRecord.Of(r.Report()))];
    }

    /// <summary>Reads scenario files as a user allows.</summary>
    public static ScenarioFileReader Reader(LoadOptions options, IFileStore? files = null)
    {
        if (options.Root is { } root)
        {
            PlaceCheck.RequireFolder(root);
        }

        return new ScenarioFileReader(
            files ?? new DiskFileStore(),
            new ScenarioFileOptions
            {
                Alternative = options.Alternative,
                Settings = options.Settings,
                Root = options.Root is null ? null : Path.GetFullPath(options.Root),
                ShippedScenarios = ShippedScenarios.Folder,
            }
        );
    }
}
