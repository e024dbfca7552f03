using System.Text;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.ScenarioFiles.Writing;

namespace Calculator.Cli.Importing;

/// <summary>The scenario that an import is about to write: it must pass the checks of any other.</summary>
/// <param name="target">Where it goes.</param>
/// <param name="title">Its title.</param>
/// <param name="extends">What it extends.</param>
/// <param name="alternative">The alternative of it; <c>null</c> for the scenario itself.</param>
/// <param name="root">Folder that paths may not leave; <c>null</c> for the file's own.</param>
internal sealed class ImportDraft(
    ImportTarget target,
    string title,
    string extends,
    string? alternative,
    string? root
)
{
    /// <summary>The file's text.</summary>
    public string Text(IEnumerable<InputChange> steps) =>
        DeltaText.Write(
            target.ScenarioId,
            title,
            extends,
            alternative,
            steps.SelectMany(s => s.Changes).Distinct()
        );

    /// <summary>The changes that give a valid scenario: all of them, or, for a partial import, those that do together;
    /// <c>null</c> after the errors were printed.</summary>
    public IReadOnlyList<InputChange>? Valid(
        Terminal terminal,
        IReadOnlyList<InputChange> steps,
        bool isPartial
    )
    {
        if (Errors(steps) is not { } errors)
        {
            return steps;
        }

        terminal.Error.Write(errors);
        if (!isPartial || Errors([]) is not null)
        {
            terminal.Error.WriteLine(
                "error: with these changes the scenario is refused for the reasons above; nothing was written"
            );
            return null;
        }

        var kept = Kept(steps);
        foreach (var step in steps.Except(kept))
        {
            terminal.Error.WriteLine(
                $"warning: {string.Join(", ", step.Names)} was changed so that the scenario is refused; it is not written"
            );
        }

        return kept;
    }

    /// <summary>One change less where that is enough, so that changes that need one another stay; else one after another, each
    /// that goes with those before.</summary>
    private List<InputChange> Kept(IReadOnlyList<InputChange> steps)
    {
        foreach (var step in steps)
        {
            List<InputChange> others = [.. steps.Where(s => s != step)];
            if (Errors(others) is null)
            {
                return others;
            }
        }

        var kept = new List<InputChange>();
        foreach (var step in steps)
        {
            if (Errors([.. kept, step]) is null)
            {
                kept.Add(step);
            }
        }

        return kept;
    }

    /// <summary>What <c>validate</c> would say; <c>null</c> where it has no error.</summary>
    private string? Errors(IReadOnlyList<InputChange> steps)
    {
        using var errors = new StringWriter();
        var run = ScenarioLoading.Run(
            new Terminal(TextWriter.Null, errors, isQuiet: true, isRedirected: true),
            target.Path,
            new LoadOptions { Root = root },
            new RecordingFileStore { Pending = (target.Path, Encoding.UTF8.GetBytes(Text(steps))) }
        );
        return run is null ? errors.ToString() : null;
    }
}
