using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Sheets;

/// <summary>What the workbook is, how to use it, what the measures mean, and the run's warnings.</summary>
internal sealed class AboutSheet : IWorkbookSheet
{
    public const string SheetName = "About";

    /// <summary>What stands before the settings of a run.</summary>
    public const string SettingsLabel = "Set on the command line";

    // Lines that share a definition, such as the support of each category.
    private const int MostIds = 20;

    public string Name => SheetName;

    public string Contents => "how to use it; definitions";

    public bool AppliesTo(WorkbookDraft draft) => true;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        canvas.Heading("About this workbook", "");
        var list = new EntryList(canvas, 3);
        WriteWhatItIs(list, draft);
        WriteSigning(list, draft);
        WriteUse(list, draft.Model);
        WriteDefinitions(list, draft.Model);
        WriteWarnings(list, draft.Report.Warnings);
        list.Finish();
        canvas.PageSetup(1, 0, 0);
    }

    private static void WriteWhatItIs(EntryList list, WorkbookDraft draft)
    {
        var report = draft.Report;
        list.Section("What it is");
        list.Entry("Scenario", $"{report.Title} ({report.ScenarioId})");
        list.Entry("Question", report.Question);
        list.Entry("Author", report.Author);
        list.Entry("File", report.FileName);
        list.Entry(SettingsLabel, string.Join('\n', report.Settings));
        list.Entry(
            "Amounts",
            $"{report.Currency} a fiscal year, {report.Basis} prices; fiscal years {draft.Model.Years}."
        );
        list.Entry(
            "Made by",
            report.Version.Length == 0
                ? "the alliance budget calculator"
                : $"the alliance budget calculator, version {report.Version}"
        );
        list.Entry(
            "How it works",
            "The workbook is live: Model works every line out from Inputs, Summary and the charts read Model. The numbers shown are those of the run. Excel reckons them anew on opening, LibreOffice those that a change touches (all of them with Ctrl+Shift+F9), from the same formulas."
        );
    }

    /// <summary>What a signature is under, and who signs; the date is a person's, so that a workbook has the same bytes every day.</summary>
    private static void WriteSigning(EntryList list, WorkbookDraft draft)
    {
        list.Section("For signing");
        list.Entry("Version of the program", draft.Report.Version);
        list.Entry(
            "Fingerprint",
            $"SHA-256 {Fingerprint.Of(draft.Model)}, of every input and every result as written; another figure anywhere gives another one."
        );
        list.ToFillIn("Prepared by");
        list.ToFillIn("Date");
        list.ToFillIn("Reviewed by");
        list.ToFillIn("Date of the review");
    }

    private static void WriteUse(EntryList list, LiveModel model)
    {
        list.Section("How to use it");
        list.Entry(
            "Inputs",
            "Change a blue cell on Inputs and every number and chart follows. The cell's allowed values stand beside it. Numbers that are not blue follow from others or count for nothing as the others stand, and blank years are ones that no line reads."
        );
        list.Entry(
            "Model",
            "One row a line and one formula a row, the same in every year. Amounts are full values; bn and mn are display only."
        );
        list.Entry(
            "Checks",
            "Look at the cell Checks on Summary after a change: it turns red when a check is broken, an input leads to an error, or a formula of Model has been overwritten."
        );
        list.Entry(
            "Locking",
            "Only blue cells are unlocked. No sheet is protected, so that rows fold and formulas can be traced; Review > Protect Sheet is enough to let nothing but the inputs be changed."
        );
        if (model.HasSwitch)
        {
            list.Entry(
                "Scenario switch",
                "The file's alternatives stand beside the scenario: choose one in the blue cell 'Scenario in use' on Inputs, and the whole workbook follows. An input that they state differently has a row for each and one that takes over the row in use; a line that a scenario has not counts 0 while that is in use."
            );
        }

        foreach (var (name, reason) in model.LeftOut)
        {
            list.Entry(
                $"Alternative {name}",
                $"Not in this workbook, as {reason}; the run of '{name}' writes one of its own."
            );
        }

        list.Entry(
            "Simulated and swept results",
            "They come from the program, not from this workbook."
        );
    }

    private static void WriteDefinitions(EntryList list, LiveModel model)
    {
        var definitions = model
            .Lines.Where(l =>
                l.Role is LineRole.Measure or LineRole.SupportCategory
                && !string.IsNullOrEmpty(l.Note)
            )
            .GroupBy(l => l.Note!, StringComparer.Ordinal)
            .ToArray();
        if (definitions.Length > 0)
        {
            list.Section("What the measures mean");
            foreach (var definition in definitions)
            {
                list.Entry(Ids([.. definition.Select(l => l.Id)]), definition.Key);
            }
        }
    }

    private static void WriteWarnings(EntryList list, ImmutableArray<string> warnings)
    {
        list.Section("Warnings of the run");
        if (warnings.IsEmpty)
        {
            list.Entry("", "none");
        }

        foreach (var (index, warning) in warnings.Index())
        {
            list.Entry($"{index + 1}", warning);
        }
    }

    private static string Ids(string[] ids) =>
        ids.Length <= MostIds
            ? string.Join('\n', ids)
            : string.Join('\n', [.. ids.Take(MostIds), $"and {ids.Length - MostIds} more"]);
}
