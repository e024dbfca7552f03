using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>What the workbook is, how to use it, what the measures mean, and the run's warnings.</summary>
internal sealed class AboutSheet : IWorkbookSheet
{
    private const int Label = 1;
    private const int Words = 2;
    private const int LabelWidth = 46;

    // Lines that share a definition, such as the support of each category.
    private const int MostIds = 20;
    private const int WordsWidth = 110;

    public string Name => "About";

    public string Contents => "how to use it; definitions";

    public bool AppliesTo(WorkbookDraft draft) => true;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var report = draft.Report;
        canvas.Heading("About this workbook", "");
        var row = 3;
        Section("What it is");
        Entry("Scenario", $"{report.Title} ({report.ScenarioId})");
        Entry("Question", report.Question);
        Entry("Author", report.Author);
        Entry("File", report.FileName);
        Entry(
            "Amounts",
            $"{report.Currency} a fiscal year, {report.Basis} prices; fiscal years {draft.Model.Years}."
        );
        Entry(
            "Made by",
            report.Version.Length == 0
                ? "the alliance budget calculator"
                : $"the alliance budget calculator, version {report.Version}"
        );
        Entry(
            "How it works",
            "The workbook is live: Model works every line out from Inputs, Summary and the charts read Model. The numbers shown are those of the run. Excel reckons them anew on opening, LibreOffice those that a change touches (all of them with Ctrl+Shift+F9), from the same formulas."
        );

        Section("How to use it");
        Entry(
            "Inputs",
            "Change a blue cell on Inputs and every number and chart follows. The cell's allowed values stand beside it. Numbers that are not blue follow from others, and blank years are ones that no line reads."
        );
        Entry(
            "Model",
            "One row a line and one formula a row, the same in every year. Amounts are full values; bn and mn are display only."
        );
        Entry(
            "Checks",
            "Look at the cell Checks on Summary after a change: it turns red when a check is broken, an input leads to an error, or a formula of Model has been overwritten."
        );
        Entry(
            "Locking",
            "Only blue cells are unlocked. No sheet is protected, so that rows fold and formulas can be traced; Review > Protect Sheet is enough to let nothing but the inputs be changed."
        );
        if (draft.Model.HasSwitch)
        {
            Entry(
                "Scenario switch",
                "The file's alternatives stand beside the scenario: choose one in the blue cell 'Scenario in use' on Inputs, and the whole workbook follows. An input that they state differently has a row for each and one that takes over the row in use; a line that a scenario has not counts 0 while that is in use."
            );
        }

        foreach (var (name, reason) in draft.Model.LeftOut)
        {
            Entry(
                $"Alternative {name}",
                $"Not in this workbook, as {reason}; the run of '{name}' writes one of its own."
            );
        }

        Entry("Simulated and swept results", "They come from the program, not from this workbook.");

        var definitions = draft
            .Model.Lines.Where(l =>
                l.Role is LineRole.Measure or LineRole.SupportCategory
                && !string.IsNullOrEmpty(l.Note)
            )
            .GroupBy(l => l.Note!, StringComparer.Ordinal)
            .ToArray();
        if (definitions.Length > 0)
        {
            Section("What the measures mean");
            foreach (var definition in definitions)
            {
                Entry(Ids([.. definition.Select(l => l.Id)]), definition.Key);
            }
        }

        Section("Warnings of the run");
        if (report.Warnings.IsEmpty)
        {
            Entry("", "none");
        }

        foreach (var (index, warning) in report.Warnings.Index())
        {
            Entry($"{index + 1}", warning);
        }

        canvas.FixedWidth(Label, LabelWidth);
        canvas.FixedWidth(Words, WordsWidth);
        canvas.PageSetup(1, 0);

        static string Ids(string[] ids) =>
            ids.Length <= MostIds
                ? string.Join('\n', ids)
                : string.Join('\n', [.. ids.Take(MostIds), $"and {ids.Length - MostIds} more"]);

        void Section(string title)
        {
            row++;
            canvas.Fill(row, Label, Words, StyleSet.Section);
            canvas.Overflowing(row, Label, title, StyleSet.Section);
            row++;
        }

        void Entry(string label, string? text)
        {
            if (string.IsNullOrEmpty(text))
            {
                return;
            }

            canvas.Text(row, Label, label, StyleSet.WrappedLabel);
            canvas.Text(row, Words, text, StyleSet.Wrapped);
            canvas.HeightFor(row, (label, LabelWidth), (text, WordsWidth));
            row++;
        }
    }
}
