using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.ScenarioFiles.Writing;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Commands;

/// <summary>The inputs of a workbook that differ from the scenario's, as changes of the scenario's document.</summary>
/// <param name="Written">Document paths with their new texts.</param>
/// <param name="NotWritten">Inputs whose figures stand in no place of their own.</param>
/// <param name="Count">Changed inputs that are written.</param>
internal sealed record InputChanges(
    IReadOnlyList<(string Path, string? Text)> Written,
    IReadOnlyList<string> NotWritten,
    int Count
)
{
    public static InputChanges Of(Model model, WorkbookInputs workbook)
    {
        var written = new List<(string, string?)>();
        var left = new List<string>();
        var count = 0;
        foreach (var input in model.Inputs)
        {
            var before = written.Count;
            if (input.Scalar is { } scalar)
            {
                if (
                    workbook.Single.TryGetValue(input.Id, out var value)
                    && !IsSame(value, scalar.Value)
                )
                {
                    AddSingle(model, workbook, input, value, written, left);
                }
            }
            else
            {
                AddYears(workbook, input, written, left);
            }

            count += written.Count > before ? 1 : 0;
        }

        return new InputChanges(
            [.. written.Distinct()],
            [.. left.Distinct(StringComparer.Ordinal)],
            count
        );
    }

    private static void AddSingle(
        Model model,
        WorkbookInputs workbook,
        Input input,
        double value,
        List<(string, string?)> written,
        List<string> left
    )
    {
        var path = input.Scalar!.Path;
        if (path.EndsWith(".term", StringComparison.Ordinal))
        {
            // First and last year of an agreement are one figure of the document.
            var years = model
                .Inputs.Where(i => i.Scalar?.Path == path)
                .OrderBy(i => i.Scalar!.Value)
                .Select(i =>
                    workbook
                        .Single.GetValueOrDefault(i.Id, i.Scalar!.Value)
                        .ToString("0", CultureInfo.InvariantCulture)
                );
            written.Add((path, string.Join('-', years)));
        }
        else if (IsOwnFigure(model, input))
        {
            written.Add((path, FigureText.Write(value, input.Unit)));
        }
        else
        {
            left.Add(input.Id);
        }
    }

    private static void AddYears(
        WorkbookInputs workbook,
        Input input,
        List<(string, string?)> written,
        List<string> left
    )
    {
        foreach (var (year, figure) in input.ByYear)
        {
            if (
                !workbook.ByYear.TryGetValue((input.Id, year), out var value)
                || IsSame(value, figure.Value)
            )
            {
                continue;
            }

            var own = figure.Path.EndsWith(".value", StringComparison.Ordinal)
                ? figure.Path[..^".value".Length]
                : figure.Path;
            var key = own[(own.LastIndexOf('.') + 1)..];
            if (figure.Path.StartsWith("reference.", StringComparison.Ordinal))
            {
                left.Add($"{input.Id} {year}");
            }
            else if (key == year.ToString(CultureInfo.InvariantCulture))
            {
                written.Add((figure.Path, FigureText.Write(value, input.Unit)));
            }
            else
            {
                // One of a range of years: the range is taken out and each of its years stated.
                written.Add((own, null));
                var parent = own[..own.LastIndexOf('.')];
                foreach (var (other, same) in input.ByYear.Where(f => f.Value.Path == figure.Path))
                {
                    var text = FigureText.Write(
                        workbook.ByYear.GetValueOrDefault((input.Id, other), same.Value),
                        input.Unit
                    );
                    written.Add(($"{parent}.{other}", text));
                }
            }
        }
    }

    /// <summary>A program that saves the workbook may keep fifteen digits only.</summary>
    private static bool IsSame(double a, double b) =>
        Math.Abs(a - b) <= 1e-12 * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>True for a figure that stands in the document at a place of its own, where the same text gives the same number.</summary>
    private static bool IsOwnFigure(Model model, Input input)
    {
        var figure = input.Scalar!;
        return !figure.Path.StartsWith("reference.", StringComparison.Ordinal)
            && figure.Path.Contains('.', StringComparison.Ordinal)
            && model
                .Inputs.SelectMany(i => i.Figures)
                .Where(f => f.Path == figure.Path)
                .Distinct()
                .Count() == 1
            && ScenarioFiles.Quantities.QuantityReader.Read(figure.Written).Quantity?.Value
                == figure.Value;
    }
}
