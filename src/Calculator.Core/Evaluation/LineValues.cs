using Calculator.Core.Modelling;

namespace Calculator.Core.Evaluation;

/// <summary>The values of a model's lines: of every year of the model, and of the years before it that one of those rests on.</summary>
internal sealed class LineValues
{
    private readonly Dictionary<string, double[]> _rows;
    private readonly Dictionary<(string Line, int Index), double> _early = [];
    private readonly Dictionary<(string Line, int Index), MissingYear> _missing = [];

    public LineValues(Model model) =>
        _rows = model.Lines.ToDictionary(
            l => l.Id,
            _ => new double[model.Years.Count],
            StringComparer.Ordinal
        );

    /// <summary>The values of others, but for lines that are worked out anew.</summary>
    public LineValues(LineValues others, IReadOnlySet<string> anew)
    {
        _rows = new(others._rows, StringComparer.Ordinal);
        foreach (var id in anew)
        {
            _rows[id] = new double[_rows[id].Length];
        }

        // Mostly there are none.
        if (others._early.Count + others._missing.Count > 0)
        {
            CopyBeside(others, anew);
        }
    }

    private void CopyBeside(LineValues others, IReadOnlySet<string> anew)
    {
        foreach (var (cell, value) in others._early)
        {
            if (!anew.Contains(cell.Line))
            {
                _early.Add(cell, value);
            }
        }

        foreach (var (cell, missing) in others._missing)
        {
            if (!anew.Contains(cell.Line))
            {
                _missing.Add(cell, missing);
            }
        }
    }

    /// <summary>The model's years of a line, in order.</summary>
    public double[] Row(string lineId) => _rows[lineId];

    /// <summary>Keeps a value; index 0 is the model's first year, those below lie before it.</summary>
    public void Set(string lineId, int index, double value)
    {
        if (index < 0)
        {
            _early[(lineId, index)] = value;
        }
        else
        {
            _rows[lineId][index] = value;
        }
    }

    /// <summary>The value of a year before the model's first, where it was worked out.</summary>
    public bool TryEarly(string lineId, int index, out double value) =>
        _early.TryGetValue((lineId, index), out value);

    /// <summary>Lines and indices worked out before the model's first year, the earliest first.</summary>
    public IEnumerable<(string Line, int Index)> Early => _early.Keys.OrderBy(k => k.Index);

    /// <summary>Notes why a line has no value in a year; whoever needs it there is told.</summary>
    public void Miss(string lineId, int index, MissingYear missing) =>
        _missing[(lineId, index)] = missing;

    /// <summary>Why a line has no value in a year, or <c>null</c>.</summary>
    public MissingYear? WhyMissing(string lineId, int index) =>
        _missing.GetValueOrDefault((lineId, index));
}
