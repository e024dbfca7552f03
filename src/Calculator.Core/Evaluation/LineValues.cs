using Calculator.Core.Modelling;

namespace Calculator.Core.Evaluation;

/// <summary>The values of a model's lines: of every year of the model, and of the years before it that one of those rests on.</summary>
internal sealed class LineValues(Model model)
{
    private readonly Dictionary<string, double[]> _rows = model.Lines.ToDictionary(
        l => l.Id,
        _ => new double[model.Years.Count],
        StringComparer.Ordinal
    );

    private readonly Dictionary<(string Line, int Index), double> _early = [];
    private readonly Dictionary<(string Line, int Index), MissingYear> _missing = [];

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
