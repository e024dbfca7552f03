using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>Warns of the years in which a watched line is above zero.</summary>
internal static class LineWatches
{
    /// <summary>Adds a warning for each watched line, with the years and values.</summary>
    public static void Tell(EvaluationResult result, DiagnosticCollector diagnostics)
    {
        foreach (var line in result.Model.Lines)
        {
            if (line.Watch is { } watch)
            {
                var years = result
                    .Model.Years.Years.Where(y => result.Value(line.Id, y) > LineWatch.Tolerance)
                    .Select(y =>
                        $"{y} ({QuantityFormat.Write(result.Value(line.Id, y), line.Unit)})"
                    )
                    .ToArray();
                if (years.Length > 0)
                {
                    diagnostics.Warning(
                        watch.Code,
                        watch.Path,
                        $"{watch.Message}: {string.Join(", ", years)}"
                    );
                }
            }
        }
    }
}
