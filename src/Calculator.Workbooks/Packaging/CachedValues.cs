using System.Globalization;
using System.Runtime.InteropServices;

namespace Calculator.Workbooks.Packaging;

/// <summary>The results of formula cells, for viewers that do not recalculate.</summary>
internal sealed class CachedValues
{
    private readonly Dictionary<string, Dictionary<string, CachedValue>> _sheets = new(
        StringComparer.Ordinal
    );

    public void Add(string sheet, string address, double value) =>
        Add(
            sheet,
            address,
            new CachedValue(null, value.ToString("R", CultureInfo.InvariantCulture))
        );

    public void Add(string sheet, string address, bool value) =>
        Add(sheet, address, new CachedValue("b", value ? "1" : "0"));

    public void Add(string sheet, string address, string value) =>
        Add(sheet, address, new CachedValue("str", value));

    /// <summary>The results of one sheet's formulas by address.</summary>
    public IReadOnlyDictionary<string, CachedValue> Of(string sheet) =>
        _sheets.GetValueOrDefault(sheet) ?? [];

    private void Add(string sheet, string address, CachedValue value)
    {
        ref var cells = ref CollectionsMarshal.GetValueRefOrAddDefault(_sheets, sheet, out _);
        cells ??= new Dictionary<string, CachedValue>(StringComparer.Ordinal);
        cells.Add(address, value);
    }
}

/// <summary>A result as the file writes it.</summary>
/// <param name="Type">The cell's type attribute: <c>b</c>, <c>str</c>, or <c>null</c> for a number.</param>
/// <param name="Text">The value's text.</param>
internal readonly record struct CachedValue(string? Type, string Text);
