using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Rules;

/// <summary>What a rule needs to write its formula: its arguments as formulas, its term, the lines around it.</summary>
public sealed class RuleContext
{
    private readonly CompilationScope _scope;
    private readonly Dictionary<string, YearFunction> _paths = new(StringComparer.Ordinal);

    internal RuleContext(CompilationScope scope, RuleUse use, RuleSetting setting)
    {
        _scope = scope;
        Use = use;
        Setting = setting;
    }

    internal RuleSetting Setting { get; }

    public RuleUse Use { get; }

    public RuleArguments Arguments => Use.Arguments;

    /// <summary>Unit of the amount.</summary>
    public Unit Unit => Setting.Unit;

    /// <summary>First fiscal year of the term, as an input.</summary>
    public Formula FirstYear => Setting.FirstYear;

    /// <summary>Last fiscal year of the term, as an input.</summary>
    public Formula LastYear => Setting.LastYear;

    /// <summary>Last fiscal year in which the rule itself sets the amount; <c>null</c> when it goes on without end.</summary>
    public Formula? RunsThrough => Setting.RunsThrough;

    /// <summary>The line's own value a year earlier.</summary>
    public Formula Previous => Formula.Previous(Setting.LineId);

    /// <summary>Fiscal years of the term that lie before the model's first: 0 when it begins within the model.</summary>
    public int YearsBeforeModel => Math.Max(0, _scope.Builder.Years.First - Setting.Term.First);

    public DiagnosticCollector Diagnostics => _scope.Diagnostics;

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
                $"{Setting.LineId}.{parameter.Name}",
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
            ? new PredecessorAmount(_scope, Setting, reference).Add()
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

    /// <summary>Adds a line that the amount uses and a reader wants to see; it is counted nowhere.</summary>
    public Formula Memorandum(
        string suffix,
        string title,
        Unit unit,
        Formula formula,
        LineWatch? watch = null
    ) =>
        _scope.Builder.Add(
            new Line($"{Setting.LineId}.{suffix}", title, unit, formula)
            {
                Role = LineRole.Memorandum,
                Section = Setting.Section,
                Host = Setting.HostId,
                Path = Use.Path,
                Watch = watch,
            }
        );

    /// <summary>The lines named by a parameter, or all other lines of the agreement where it names none; each in the unit of this amount.</summary>
    public IReadOnlyList<Formula> OtherLines(Parameter parameter) =>
        new OtherLines(_scope, Setting, Use.Path).Of(
            Arguments.Lines.GetValueOrDefault(parameter.Name)
        );

    /// <summary>A line of its own for the amount of a rule within this rule, over the same term.</summary>
    public Formula InnerLine(RuleUse inner, string suffix, string title)
    {
        var setting = Setting with
        {
            LineId = $"{Setting.LineId}.{suffix}",
            Title = $"{Setting.Title}: {title}",
        };
        var context = new RuleContext(_scope, inner, setting);
        RuleCatalog.Of(inner).Check(context);
        return Memorandum(
            suffix,
            setting.Title,
            Unit,
            WithinTerm(RuleCatalog.Of(inner).Amount(context), Unit)
        );
    }

    /// <summary>A value in the years in which the rule sets the amount, zero in others.</summary>
    public Formula WithinTerm(Formula value, Unit unit) =>
        Formula.If(
            RunsThrough is { } end
                ? Formula.Between(Formula.Year, FirstYear, end)
                : Formula.Year >= FirstYear,
            value,
            Formula.Constant(0, unit)
        );

    /// <summary>The formula of a rule within this rule, for the same line and term.</summary>
    public Formula Inner(RuleUse inner)
    {
        var context = new RuleContext(_scope, inner, Setting);
        RuleCatalog.Of(inner).Check(context);
        return RuleCatalog.Of(inner).Amount(context);
    }
}
