using Calculator.Core.Modelling;

namespace Calculator.Core.Evaluation;

/// <summary>One line of a run, worked out again with another value of an input. Only the lines between the two are worked out; the
/// compiled model and every other value are shared with the run.</summary>
public sealed class LineRerun
{
    private readonly EvaluationResult _result;

    // Of the lines that the one rests on: those that read an input, and those that read a line.
    private readonly Dictionary<string, HashSet<string>> _readersOfInput = new(
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, List<string>> _readersOfLine = new(StringComparer.Ordinal);

    /// <param name="result">The run.</param>
    /// <param name="lineId">The line asked for.</param>
    /// <exception cref="KeyNotFoundException">The run's model has no such line.</exception>
    public LineRerun(EvaluationResult result, string lineId)
    {
        _result = result;
        var open = new Stack<string>([lineId]);
        _readersOfLine.Add(lineId, []);
        while (open.TryPop(out var id))
        {
            var formula =
                result.Model.Find(id)?.Formula
                ?? throw new KeyNotFoundException($"no line '{id}' in the model");
            foreach (var input in formula.InputsRead())
            {
                if (!_readersOfInput.TryGetValue(input.Id, out var readers))
                {
                    _readersOfInput.Add(input.Id, readers = new(StringComparer.Ordinal));
                }

                readers.Add(id);
            }

            foreach (var read in formula.LinesRead())
            {
                if (!_readersOfLine.TryGetValue(read, out var readers))
                {
                    _readersOfLine.Add(read, readers = []);
                    open.Push(read);
                }

                readers.Add(id);
            }
        }
    }

    /// <summary>How many values of lines a run is at most: lines that the one rests on, itself included, times years.</summary>
    public int MostCells => _readersOfLine.Count * _result.Model.Years.Count;

    /// <summary>The run with an input of the same id in place of its own, true of the line asked for and what it rests on;
    /// <c>null</c> where the model has no result then.</summary>
    public EvaluationResult? With(Input input)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(_readersOfInput.GetValueOrDefault(input.Id) ?? []);
        while (open.TryPop(out var id))
        {
            if (lines.Add(id))
            {
                foreach (var reader in _readersOfLine[id])
                {
                    open.Push(reader);
                }
            }
        }

        return lines.Count == 0 ? _result : _result.Again(input, lines);
    }
}
