using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>The styles of a workbook, each once. The first is the usual one.</summary>
internal sealed class StyleTable
{
    private readonly Dictionary<CellStyle, int> _numbers = [];
    private readonly List<CellStyle> _styles = [];

    public StyleTable() => IndexOf(new CellStyle());

    /// <summary>The styles by their numbers.</summary>
    public IReadOnlyList<CellStyle> Styles => _styles;

    /// <summary>The number by which cells name a style.</summary>
    public int IndexOf(CellStyle style)
    {
        if (!_numbers.TryGetValue(style, out var index))
        {
            index = _styles.Count;
            _numbers.Add(style, index);
            _styles.Add(style);
        }

        return index;
    }
}
