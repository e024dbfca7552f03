using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Rules;

/// <summary>What a rule needs to write its formula: its arguments as formulas, its term, the lines around it.</summary>
public sealed class RuleContext
{
    private const string Predecessor = LineReference.Predecessor;

    private readonly CompilationScope _scope;
    private readonly Dictionary<string, YearFunction> _paths = new(StringComparer.Ordinal);
    private readonly List<Line> _memoranda = [];
    private ImmutableArray<RulePart> _innerParts = [];

    private RuleContext(CompilationScope scope, RuleUse use, RuleSetting setting)
    {
        _scope = scope;
        Use = use;
        Setting = setting;
    }

    internal RuleSetting Setting { get; }

    /// <summary>The rule as the scenario uses it.</summary>
    public RuleUse Use { get; }

    /// <summary>What the scenario states for its parameters.</summary>
    public RuleArguments Arguments => Use.Arguments;

    /// <summary>Unit of the amount.</summary>
    public Unit Unit => Setting.Unit;

    /// <summary>First fiscal year of the term, as an input.</summary>
    public Formula FirstYear => Setting.FirstYear;

    /// <summary>Last fiscal year of the term, as an input.</summary>
    public Formula LastYear => Setting.LastYear;

    /// <summary>Last fiscal year in which the rule itself sets the amount; <c>null</c> when it goes on without end.</summary>
    public Formula? RunsThrough => Setting.RunsThrough;

    /// <summary>The rule's own amount a year earlier, whatever stands around it.</summary>
    public Formula Previous => Formula.Previous(Setting.LineId);

    /// <summary>Takes what is wrong.</summary>
    public DiagnosticCollector Diagnostics => _scope.Diagnostics;

    /// <summary>The amount of a rule in its place, checked, with all lines that it rests on.</summary>
    internal static RuleAmount AmountOf(CompilationScope scope, RuleUse use, RuleSetting setting)
    {
        var context = new RuleContext(scope, use, setting);
        var rule = RuleCatalog.Of(use);
        rule.Check(context);
        var amount = rule.Amount(context);
        context.CheckParts(amount);
        return amount with { Memoranda = [.. context._memoranda] };
    }

    /// <summary>A parameter's value in the year being worked out.</summary>
    public Formula Read(Parameter parameter) => Path(parameter)(Formula.Year);

    /// <summary>A parameter's value in the year being worked out, or <c>null</c> when the scenario does not state it.</summary>
    public Formula? ReadOptional(Parameter parameter) =>
        Arguments.Path(parameter) is null ? null : Read(parameter);

    /// <summary>A parameter's value as a function of the year.</summary>
    public YearFunction Path(Parameter parameter)
    {
        if (!_paths.TryGetValue(parameter.Name, out var function))
        {
            function = PathInputs.Add(
                _scope.Builder,
                Arguments.Path(parameter)!,
                AgreementIds.Of(Setting.LineId, parameter.Name),
                $"{Setting.Title}: {parameter.Name.Replace('-', ' ')}",
                Setting.Section,
                parameter.Range
            );
            _paths.Add(parameter.Name, function);
        }

        return function;
    }

    /// <summary>A parameter's value as a function of the year, or <c>null</c> when the scenario does not state it.</summary>
    public YearFunction? PathOptional(Parameter parameter) =>
        Arguments.Path(parameter) is null ? null : Path(parameter);

    /// <summary>A parameter's amount, or the last amount of the agreement that went before.</summary>
    public Formula AmountOrPredecessor(Parameter parameter) =>
        Arguments.Reference(parameter) is { } reference
            ? new PredecessorAmount(_scope, this, reference).Add(
                // A rule may ask for it twice: the year before, and a total.
                _memoranda.Exists(l => l.Id == AgreementIds.Of(Setting.LineId, Predecessor))
                    ? AgreementIds.Of(parameter.Name, Predecessor)
                    : Predecessor
            )
            : Read(parameter);

    /// <summary>A line named by a parameter, or the parameter's own path.</summary>
    public Formula LineOrPath(Parameter parameter) =>
        Arguments.Reference(parameter) is { } reference
            ? Formula.LineOf(
                _scope.Resolve(reference, Setting.Scopes, Setting.LineId) ?? reference.Name
            )
            : Read(parameter);

    /// <summary>Yearly growth of an index of the economy, as a function of the year.</summary>
    public YearFunction IndexGrowth(Parameter parameter) =>
        _scope.IndexGrowth(Arguments.Reference(parameter)!);

    /// <summary>Persons stationed in the host.</summary>
    public Formula Troops() => _scope.Troops(Setting.HostId, Use.Path);

    /// <summary>Each of some shares of the amount as an input of its own.</summary>
    public ImmutableArray<RulePart> PartsOf(Parameter parameter) =>
        [
            .. Arguments.Shares.Select(s => new RulePart(
                s.Category,
                _scope.Builder.Add(
                    new Input(
                        AgreementIds.Share(Setting.LineId, s.Category),
                        $"{Setting.Title}: share of {s.Category.Replace('-', ' ')}",
                        Unit.Ratio,
                        parameter.Range
                    )
                    {
                        Scalar = s.Share,
                        Section = Setting.Section,
                    }
                ),
                Arguments.Kinds.TryGetValue(s.Category, out var kind) ? kind : null
            )),
        ];

    /// <summary>A line that the amount uses and a reader wants to see; it is counted nowhere.</summary>
    public Formula Memorandum(
        string suffix,
        string title,
        Unit unit,
        Formula formula,
        LineWatch? watch = null
    )
    {
        var line = new Line(AgreementIds.Of(Setting.LineId, suffix), title, unit, formula)
        {
            Role = LineRole.Memorandum,
            Section = Setting.Section,
            Host = Setting.HostId,
            Path = Use.Path,
            Watch = watch,
            HasRunUp = Setting.Place is not null,
        };
        _memoranda.Add(line);
        return Formula.LineOf(line.Id);
    }

    /// <summary>The lines named by a parameter, or all other lines of the agreement where it names none; each in the unit of this amount.</summary>
    public IReadOnlyList<Formula> OtherLines(Parameter parameter) =>
        new OtherLines(_scope, Setting, Use.Path).Of(
            Arguments.Lines.GetValueOrDefault(parameter.Name)
        );

    /// <summary>The amount of a rule within this rule on a line of its own, over the same term: what that rule calls its previous
    /// amount is that line's.</summary>
    public RuleAmount Inner(RuleUse inner, string suffix, string title)
    {
        var setting = Setting with
        {
            LineId = AgreementIds.Of(Setting.LineId, suffix),
            Title = $"{Setting.Title}: {title}",
        };
        var amount = Through(AmountOf(_scope, inner, setting));
        return amount with
        {
            Formula = Memorandum(suffix, setting.Title, Unit, WithinTerm(amount.Formula, Unit)),
        };
    }

    /// <summary>The amount of a rule within this rule that hands it on unchanged: both are one line.</summary>
    public RuleAmount Same(RuleUse inner) => Through(AmountOf(_scope, inner, Setting));

    /// <summary>A value in the years in which the rule sets the amount, zero in others.</summary>
    public Formula WithinTerm(Formula value, Unit unit) =>
        Formula.If(
            RunsThrough is { } end
                ? Formula.Between(Formula.Year, FirstYear, end)
                : Formula.Year >= FirstYear,
            value,
            Formula.Constant(0, unit)
        );

    private RuleAmount Through(RuleAmount inner)
    {
        _memoranda.AddRange(inner.Memoranda);
        _innerParts = inner.Parts;
        return inner;
    }

    /// <summary>A split that a rule around it does not hand on would count for nothing.</summary>
    private void CheckParts(RuleAmount amount)
    {
        if (!_innerParts.IsEmpty && amount.Parts != _innerParts)
        {
            Diagnostics.Error(
                "AGR005",
                Arguments.Inner!.Path + ".rule",
                $"an allocation can't stand within '{Use.Rule.Name}': its shares would count for nothing",
                allowed: "any other rule"
            );
        }
    }
}
