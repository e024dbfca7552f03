using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>Sections of entries one under another: a label and a text that wraps.</summary>
/// <param name="canvas">The sheet.</param>
/// <param name="row">The row above the first section.</param>
internal sealed class EntryList(SheetCanvas canvas, int row)
{
    private const int Label = 1;
    private const int Words = 2;
    private const int LabelWidth = 46;
    private const int WordsWidth = 110;
    private int _row = row;

    public void Section(string title)
    {
        _row++;
        canvas.Fill(_row, Label, Words, StyleSet.Section);
        canvas.Overflowing(_row, Label, title, StyleSet.Section);
        _row++;
    }

    /// <summary>An entry; nothing where it has no text.</summary>
    public void Entry(string label, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        canvas.Text(_row, Label, label, StyleSet.WrappedLabel);
        canvas.Text(_row, Words, text, StyleSet.Wrapped);
        canvas.HeightFor(_row, (label, LabelWidth), (text, WordsWidth));
        _row++;
    }

    /// <summary>An entry for a person to fill in: an open, empty cell.</summary>
    public void ToFillIn(string label)
    {
        canvas.Text(_row, Label, label, StyleSet.WrappedLabel);
        canvas.Fill(_row, Words, Words, StyleSet.Input("@"));
        _row++;
    }

    /// <summary>Sets the columns' widths.</summary>
    public void Finish()
    {
        canvas.FixedWidth(Label, LabelWidth);
        canvas.FixedWidth(Words, WordsWidth);
    }
}
