using System.Globalization;
using System.Text;
using System.Text.Json;
using Calculator.Cli.Output;
using Calculator.Core.Decisions;
using Calculator.Core.Quantities;
using Calculator.Reporting.Formats;

namespace Calculator.Cli.Trials;

/// <summary>Prints which values of an input bring a measure to a target.</summary>
internal static class SolvePrinter
{
    private const int Digits = 9;

    /// <summary>Prints the answer in a format.</summary>
    public static void Print(
        Terminal terminal,
        string format,
        SolvedTarget solved,
        TargetTrials trials
    )
    {
        if (format == "json")
        {
            terminal.Output.Write(Json(solved, trials));
            return;
        }

        foreach (var line in Lines(solved, trials))
        {
            terminal.Output.WriteLine(line);
        }
    }

    private static IEnumerable<string> Lines(SolvedTarget solved, TargetTrials trials)
    {
        var (input, answer) = (solved.Input, solved.Answer);
        yield return $"{input.Path} for {solved.Line.Id} = {Amount(solved.Target)} in FY{solved.Year} ({solved.Line.Title}):";
        if (answer.Solutions.Length > 1)
        {
            yield return $"  {answer.Solutions.Length} answers";
        }

        foreach (var solution in answer.Solutions)
        {
            yield return solution.IsSpan
                ? $"  every value from {Value(solution.First)} to {Value(solution.Last)}: a cap, a floor or a condition makes it flat there"
                : $"  {Value(solution.First)}, which gives {Given(solution)}";
        }

        if (answer.Solutions.IsEmpty)
        {
            yield return $"  no value between {Value(input.Low)} and {Value(input.High)}";
            if (answer is { Lowest: { } low, Highest: { } high })
            {
                yield return low.Measure.Equals(high.Measure)
                    ? $"  it is {Amount(low.Measure)} throughout"
                    : $"  it lies between {Amount(low.Measure)}, at {Value(low.Input)}, and {Amount(high.Measure)}, at {Value(high.Input)}";
            }
        }

        foreach (var jump in answer.Jumps)
        {
            yield return $"  at {Value(jump)} it jumps over the target without being it";
        }

        if (answer.Refused > 0)
        {
            yield return $"  {answer.Refused} of {answer.Tried} values tried have no result: the scenario refuses them, or the measure has no value";
        }

        if (input.Stated is { } stated)
        {
            var now = solved.Run.Result.Value(solved.Line.Id, solved.Year);
            yield return $"The scenario states {stated.Written}, which gives {Amount(now)}.";
        }

        yield return $"Sought between {Value(input.Low)} and {Value(input.High)}: {input.Reason}.";
        if (answer.Solutions is [{ IsSpan: false } only, ..])
        {
            yield return $"To run it: --set {input.Path}=\"{Value(only.First)}\"";
        }

        string Amount(double value) => QuantityFormat.Write(value, solved.Line.Unit);

        string Value(double value) => input.Text(Rounded(value));

        string Given(TargetSolution solution) =>
            trials.Stated(Value(solution.First)) is { } given
                ? Amount(given)
                : "no result: the scenario refuses it";
    }

    private static string Json(SolvedTarget solved, TargetTrials trials)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFile.Options))
        {
            var (input, answer) = (solved.Input, solved.Answer);
            json.WriteStartObject();
            json.WriteString("scenario", solved.Run.Scenario.Id);
            json.WriteString("find", input.Path);
            json.WriteString("line", solved.Line.Id);
            json.WriteNumber("year", solved.Year);
            json.WriteNumber("target", solved.Target);
            json.WriteString("unit", solved.Line.Unit.ToString());
            json.WriteString("from", input.Text(input.Low));
            json.WriteString("to", input.Text(input.High));
            json.WriteStartArray("solutions");
            foreach (var solution in answer.Solutions)
            {
                json.WriteStartObject();
                json.WriteNumber("first", solution.First);
                json.WriteNumber("last", solution.Last);
                json.WriteString("text", input.Text(Rounded(solution.First)));
                if (trials.Stated(input.Text(Rounded(solution.First))) is { } given)
                {
                    json.WriteNumber("value", given);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("jumps");
            foreach (var jump in answer.Jumps)
            {
                json.WriteNumberValue(jump);
            }

            json.WriteEndArray();
            WriteReach(json, "lowest", answer.Lowest);
            WriteReach(json, "highest", answer.Highest);
            json.WriteNumber("refused", answer.Refused);
            json.WriteNumber("tried", answer.Tried);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteReach(
        Utf8JsonWriter json,
        string name,
        (double Input, double Measure)? reach
    )
    {
        if (reach is { } at)
        {
            json.WriteStartObject(name);
            json.WriteNumber("input", at.Input);
            json.WriteNumber("value", at.Measure);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Nine significant digits: more than any input is known to, and enough to come out at the target.</summary>
    private static double Rounded(double value) =>
        double.Parse(
            value.ToString($"G{Digits}", CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );
}
