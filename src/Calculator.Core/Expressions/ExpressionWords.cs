using System.Collections.Immutable;

namespace Calculator.Core.Expressions;

/// <summary>The words of formulas that users write; none of them can be a line's id.</summary>
public static class ExpressionWords
{
    /// <summary>The fiscal year being worked out.</summary>
    public const string Year = "year";

    /// <summary>The smallest of its arguments.</summary>
    public const string Min = "min";

    /// <summary>The largest of its arguments.</summary>
    public const string Max = "max";

    /// <summary>A value held between a floor and a cap.</summary>
    public const string Clamp = "clamp";

    /// <summary>A condition with its branches.</summary>
    public const string If = "if";

    /// <summary>The sum of its arguments, or of one over the years so far.</summary>
    public const string Sum = "sum";

    /// <summary>A line's value of the year before.</summary>
    public const string Previous = "previous";

    /// <summary>An index of the economy against the first year.</summary>
    public const string Index = "index";

    /// <summary>The functions, each with its arguments as documentation writes them and how many it takes.</summary>
    public static ImmutableArray<(
        string Name,
        string Usage,
        int Least,
        int Most
    )> Functions { get; } =
    [
        (Min, "min(a, b, ...)", 2, int.MaxValue),
        (Max, "max(a, b, ...)", 2, int.MaxValue),
        (Clamp, "clamp(value, floor, cap)", 3, 3),
        (If, "if(condition, then, otherwise)", 3, 3),
        (Sum, "sum(a, b, ...), or sum(a) over the years so far", 1, int.MaxValue),
        (Previous, "previous(line), or previous(line, start)", 1, 2),
        (Index, "index(name of an index of the economy)", 1, 1),
    ];

    /// <summary>True for <c>year</c> and for the name of a function.</summary>
    public static bool IsReserved(string name) =>
        name == Year || Functions.Any(f => f.Name == name);
}
