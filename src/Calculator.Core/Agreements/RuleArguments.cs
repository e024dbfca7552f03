using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Agreements;

/// <summary>What a scenario states for a rule's parameters.</summary>
public sealed record RuleArguments
{
    public static RuleArguments None { get; } = new();

    public ImmutableDictionary<string, YearPath> Paths { get; init; } =
        ImmutableDictionary<string, YearPath>.Empty;

    /// <summary>Line ids and index names, by parameter.</summary>
    public ImmutableDictionary<string, LineReference> References { get; init; } =
        ImmutableDictionary<string, LineReference>.Empty;

    /// <summary>Lists of line ids, by parameter.</summary>
    public ImmutableDictionary<string, ImmutableArray<LineReference>> Lines { get; init; } =
        ImmutableDictionary<string, ImmutableArray<LineReference>>.Empty;

    public ImmutableDictionary<string, YearRange> Years { get; init; } =
        ImmutableDictionary<string, YearRange>.Empty;

    /// <summary>Shares by category, in the order written.</summary>
    public ImmutableArray<(string Category, Figure Share)> Shares { get; init; } = [];

    /// <summary>Kinds by category.</summary>
    public ImmutableDictionary<string, SupportKind> Kinds { get; init; } =
        ImmutableDictionary<string, SupportKind>.Empty;

    /// <summary>A rule within the rule.</summary>
    public RuleUse? Inner { get; init; }

    public bool Has(Parameter parameter) =>
        Paths.ContainsKey(parameter.Name) || References.ContainsKey(parameter.Name);

    public YearPath? Path(Parameter parameter) => Paths.GetValueOrDefault(parameter.Name);

    public LineReference? Reference(Parameter parameter) =>
        References.GetValueOrDefault(parameter.Name);
}

/// <summary>A name written in a scenario that must resolve to a line or an index.</summary>
/// <param name="Name">As written.</param>
/// <param name="Path">Where, in the scenario document.</param>
public sealed record LineReference(string Name, string Path)
{
    /// <summary>In place of an amount: the last year's amount of the line of the same id in the agreement that went before.</summary>
    public const string Predecessor = "predecessor";

    /// <summary>In place of an amount: the last year's total of the agreement that went before.</summary>
    public const string PredecessorTotal = "predecessor.total";

    /// <summary>The words that stand for what the agreement before paid.</summary>
    public static ImmutableArray<string> PredecessorWords { get; } =
    [Predecessor, PredecessorTotal];

    public bool IsPredecessor => PredecessorWords.Contains(Name);
}

/// <summary>A rule chosen, with its arguments.</summary>
/// <param name="Rule">The rule of the catalog.</param>
/// <param name="Arguments">What the scenario states for its parameters.</param>
/// <param name="Path">Where, in the scenario document.</param>
public sealed record RuleUse(RuleDeclaration Rule, RuleArguments Arguments, string Path);
