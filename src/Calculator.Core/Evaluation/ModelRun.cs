using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;

namespace Calculator.Core.Evaluation;

/// <summary>Works out every line of a model, pass by pass and year by year.</summary>
internal static class ModelRun
{
    /// <summary>Fills in the values; errors where an input has no value for a year or a result is not a number.</summary>
    /// <param name="model">The model.</param>
    /// <param name="values">Takes the values.</param>
    /// <param name="replaced">What to take from elsewhere.</param>
    /// <param name="diagnostics">Takes the errors.</param>
    /// <param name="only">The lines to work out, by id, where the values of all others are there; <c>null</c> for every line.</param>
    public static void Fill(
        Model model,
        LineValues values,
        Replacements? replaced,
        DiagnosticCollector diagnostics,
        IReadOnlySet<string>? only = null
    )
    {
        var interpreter = new ValueInterpreter(model, values, replaced);
        foreach (var whole in model.EvaluationPasses)
        {
            var pass = only is null ? whole : [.. whole.Where(l => only.Contains(l.Id))];
            for (var index = 0; index < model.Years.Count; index++)
            {
                foreach (var line in pass)
                {
                    var value = interpreter.Cell(line, index);
                    var missing = interpreter.Missing;
                    values.Set(line.Id, index, missing is null ? value : double.NaN);
                    if (missing is not null)
                    {
                        Miss(values, line, index, missing, diagnostics);
                    }
                    else if (
                        !double.IsFinite(value)
                        && !(double.IsNaN(value) && interpreter.IsBlank(line.Formula, index))
                    )
                    {
                        Fault(model, line, index, diagnostics);
                    }
                }
            }
        }

        foreach (var (line, index) in interpreter.EarlyFaults)
        {
            Fault(model, line, index, diagnostics);
        }
    }

    /// <summary>A row that need not be known in every year has no value there; of any other it is an error.</summary>
    private static void Miss(
        LineValues values,
        Line line,
        int index,
        MissingYear missing,
        DiagnosticCollector diagnostics
    )
    {
        if (line.IsOnDemand)
        {
            values.Miss(line.Id, index, missing);
        }
        else
        {
            diagnostics.Error("EVA001", missing.Path ?? line.Path, missing.Message);
        }
    }

    /// <summary>Told once: what rests on a line without a number has none either.</summary>
    private static void Fault(Model model, Line line, int index, DiagnosticCollector diagnostics)
    {
        if (!diagnostics.HasErrors)
        {
            diagnostics.Error(
                "EVA002",
                line.Path,
                $"line '{line.Id}' has no value in {model.Years.First + index}: its formula divides by zero or grows beyond any number"
            );
        }
    }
}
