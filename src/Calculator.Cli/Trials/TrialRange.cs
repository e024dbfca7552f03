using System.Collections.Immutable;
using System.Globalization;
using Calculator.Core.Quantities;
using Calculator.Reporting.Sweeps;
using Calculator.ScenarioFiles.Quantities;
using Calculator.ScenarioFiles.Writing;

namespace Calculator.Cli.Trials;

/// <summary>Reads what an input is to be: <c>FROM..TO</c>, <c>FROM..TO/STEPS</c>, or a list.</summary>
internal static class TrialRange
{
    /// <summary>What may be typed, for messages.</summary>
    public const string Allowed =
        "PATH=FROM..TO, PATH=FROM..TO/STEPS or PATH=A,B,C, for example hosts.japan.troops=40_000..60_000/4";

    private const int DefaultSteps = 10;
    private const int MostValues = 1000;
    private const string To = "..";
    private static readonly char[] s_number = [.. "0123456789_,.+-"];

    /// <summary>The input with its values, or the reason why it has none.</summary>
    public static (SweptInput? Input, string? Problem) Read(string text)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 1 || string.IsNullOrWhiteSpace(text[(sign + 1)..]))
        {
            return (null, $"'{text}' is no input with its values");
        }

        var (path, values) = (text[..sign].Trim(), text[(sign + 1)..].Trim());
        return values.Contains(To, StringComparison.Ordinal)
            ? Range(path, values)
            : List(path, values);
    }

    /// <summary>The two ends in base units with their unit and how the upper one is written; or the reason why there are none.</summary>
    public static ((double From, double To, Unit? Unit, string Like)? Ends, string? Problem) Ends(
        string text
    )
    {
        var at = text.IndexOf(To, StringComparison.Ordinal);
        if (at < 0)
        {
            return (null, $"'{text}' has no '{To}' between two ends");
        }

        var (low, high) = (text[..at].Trim(), text[(at + To.Length)..].Trim());
        var (upper, problem) = QuantityReader.Read(high);
        if (upper is null)
        {
            return (null, problem);
        }

        // A bare lower end is written like the upper one: 120..160 JPY/USD, 1..5 %.
        var (lower, lowerProblem) = QuantityReader.Read(LikeLast(low, high));
        return lower is null ? (null, lowerProblem)
            : !Equals(lower.Unit, upper.Unit)
                ? (null, $"'{low}' and '{high}' are in different units")
            : lower.Value >= upper.Value ? (null, $"'{low}' is not below '{high}'")
            : ((lower.Value, upper.Value, upper.Unit, high), null);
    }

    private static (SweptInput?, string?) Range(string path, string values)
    {
        var steps = DefaultSteps;
        var slash = values.LastIndexOf('/');
        if (
            slash > 0
            && int.TryParse(
                values.AsSpan(slash + 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var stated
            )
        )
        {
            (steps, values) = (stated, values[..slash]);
        }

        if (steps is < 1 or >= MostValues)
        {
            return (null, $"a range has 1 to {MostValues - 1} steps, not {steps}");
        }

        var (ends, problem) = Ends(values);
        if (ends is not { } range)
        {
            return (null, problem);
        }

        ImmutableArray<double> numbers =
        [
            .. Enumerable.Range(0, steps + 1).Select(i => Between(range.From, range.To, i, steps)),
        ];
        return (
            new SweptInput(path, [.. numbers.Select(n => Text(n, range.Unit, range.Like))])
            {
                Numbers = numbers,
                Unit = range.Unit,
            },
            null
        );
    }

    private static (SweptInput?, string?) List(string path, string values)
    {
        ImmutableArray<string> texts = [.. values.Split(',', StringSplitOptions.TrimEntries)];
        if (texts.Length > MostValues || texts.Any(t => t.Length == 0))
        {
            return (null, $"a list has up to {MostValues} values with a comma between them");
        }

        texts = [.. texts.Select(t => LikeLast(t, texts[^1]))];
        var quantities = texts.Select(t => QuantityReader.Read(t).Quantity).ToArray();
        var areNumbers =
            quantities.All(q => q is not null)
            && quantities.All(q => Equals(q!.Unit, quantities[0]!.Unit));
        return (
            areNumbers
                ? new SweptInput(path, texts)
                {
                    Numbers = [.. quantities.Select(q => q!.Value)],
                    Unit = quantities[0]!.Unit,
                }
                : new SweptInput(path, texts),
            null
        );
    }

    /// <summary>A bare number with the unit of the last one.</summary>
    private static string LikeLast(string text, string last) =>
        QuantityReader.Read(text).Quantity is { Unit: null }
        && QuantityReader.Read(last).Quantity is { Unit: not null }
        && text.All(s_number.Contains)
            ? text + last.TrimStart(s_number)
            : text;

    /// <summary>A value as a scenario states it, in the scale of another.</summary>
    public static string Text(double value, Unit? unit, string like) =>
        FigureText.Write(value, unit ?? Unit.Person, like);

    /// <summary>In decimal digits where they reach, so that 0.1 to 0.3 passes 0.2.</summary>
    private static double Between(double from, double to, int step, int steps) =>
        step == 0 ? from
        : step == steps ? to
        : Math.Max(Math.Abs(from), Math.Abs(to)) < 1e15
            ? (double)((decimal)from + ((decimal)to - (decimal)from) * step / steps)
        : from + (to - from) * step / steps;
}
