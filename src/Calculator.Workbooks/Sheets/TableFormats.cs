using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>How a table of lines shows its numbers: the amounts of a currency in one scale, named in the units and in the heading.</summary>
internal sealed class TableFormats
{
    private readonly Dictionary<Unit, MoneyScale> _scales;
    private readonly Func<string, double> _largest;

    /// <param name="lines">The table's lines.</param>
    /// <param name="largest">The largest absolute value of a line, by id.</param>
    public TableFormats(IEnumerable<Line> lines, Func<string, double> largest)
    {
        _largest = largest;
        _scales = lines
            .Where(l => l.Unit.IsMoney)
            .GroupBy(l => l.Unit)
            .ToDictionary(g => g.Key, g => MoneyScale.Of(g.Select(l => largest(l.Id))));
    }

    /// <summary>A sentence on the scales, with a blank before it; empty where amounts are in full.</summary>
    public string Sentence
    {
        get
        {
            var scaled = _scales.Where(s => s.Value.Word.Length > 0).ToArray();
            return scaled.Length == 0
                ? ""
                : $" Amounts are shown in {string.Join(", ", scaled.Select(s => s.Value.Word + s.Key))}.";
        }
    }

    /// <summary>The unit as shown: <c>bn USD</c>.</summary>
    public string UnitOf(Line line) => UnitOf(line.Unit);

    public string UnitOf(Unit unit) =>
        _scales.TryGetValue(unit, out var scale) ? $"{scale.Word}{unit}" : unit.ToString();

    /// <summary>The style of a line's numbers.</summary>
    public CellStyle Of(Line line) =>
        StyleSet.Number(
            _scales.TryGetValue(line.Unit, out var scale)
                ? scale.Format
                : NumberFormats.For(line.Unit, _largest(line.Id))
        );
}
