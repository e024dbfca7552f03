using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Reads the parameters that a rule declares, one by one.</summary>
internal sealed class RuleArgumentReader(
    BindingContext context,
    MapReader reader,
    Provenance provenance
)
{
    /// <summary>What was read so far.</summary>
    public RuleArguments Result { get; private set; } = RuleArguments.None;

    /// <summary>False once a parameter is missing or has an error.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Reads a parameter, if the rule states it.</summary>
    public void Read(Parameter parameter)
    {
        if (reader.Get(parameter) is not { } node)
        {
            Absent(parameter);
            return;
        }

        var before = context.Diagnostics.Items.Count;
        ReadValue(parameter, node, PathJoin.Join(reader.Path, parameter.Name));
        if (context.Diagnostics.Items.Count > before && context.Diagnostics.HasErrors)
        {
            IsComplete = false;
        }
    }

    private void Absent(Parameter parameter)
    {
        if (parameter.IsRequired)
        {
            context.Error(
                "AGR101",
                reader.Path,
                $"'{parameter.Name}' is missing in '{reader.Path}'",
                allowed: $"{parameter.Name}: {parameter.Doc}",
                atKey: true
            );
            IsComplete = false;
        }
    }

    private void ReadValue(Parameter parameter, DocumentNode node, string path)
    {
        switch (parameter.Kind)
        {
            case ParameterKind.LineOrPath when node is TextNode text && IsLineName(text.Text):
            case ParameterKind.Index when node is TextNode:
                AddReference(parameter, ((TextNode)node).Text, path);
                break;
            case ParameterKind.AmountOrPredecessor
            or ParameterKind.RuleOrAmount when node is TextNode text && IsLineName(text.Text):
                ReadPredecessor(parameter, text.Text, path);
                break;
            case ParameterKind.RuleOrAmount
                when node is MapNode map && map.Find(CommonKeys.Rule.Name) is not null:
                ReadInner(node, path);
                break;
            case ParameterKind.Lines:
                ReadLines(parameter, node, path);
                break;
            case ParameterKind.Path
            or ParameterKind.LineOrPath
            or ParameterKind.AmountOrPredecessor
            or ParameterKind.RuleOrAmount:
                AddPath(
                    parameter,
                    PathReader.Read(context, node, path, FigureKind.Of(parameter), provenance)
                );
                break;
            case ParameterKind.Schedule:
                AddSchedule(parameter, node, path);
                break;
            case ParameterKind.Shares:
                ReadShares(parameter, node, path);
                break;
            case ParameterKind.Kinds:
                ReadKinds(node, path);
                break;
            case ParameterKind.Rule:
                ReadInner(node, path);
                break;
            default:
                context.Error(
                    "AGR102",
                    path,
                    $"'{parameter.Name}' is one word here",
                    allowed: parameter.Doc
                );
                break;
        }
    }

    /// <summary>A text that does not begin like a number names a line.</summary>
    private static bool IsLineName(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]);

    private void AddReference(Parameter parameter, string name, string path) =>
        Result = Result with
        {
            References = Result.References.Add(parameter.Name, new LineReference(name, path)),
        };

    private void ReadPredecessor(Parameter parameter, string word, string path)
    {
        if (LineReference.PredecessorWords.Contains(word))
        {
            AddReference(parameter, word, path);
            return;
        }

        context.Error(
            "AGR108",
            path,
            $"'{word}' is no amount",
            allowed: $"{parameter.Unit.Describe()}, {string.Join(" or ", LineReference.PredecessorWords)}",
            didYouMean: Suggestion.Nearest(word, LineReference.PredecessorWords)
        );
    }

    private void ReadLines(Parameter parameter, DocumentNode node, string path)
    {
        var names = node is ListNode list ? list.Items : [node];
        if (names.IsEmpty || !names.All(n => n is TextNode { IsNull: false }))
        {
            context.Error(
                "AGR109",
                path,
                $"'{parameter.Name}' holds ids of lines",
                allowed: "[labor, utilities]"
            );
            return;
        }

        Result = Result with
        {
            Lines = Result.Lines.Add(
                parameter.Name,
                [.. names.Cast<TextNode>().Select(n => new LineReference(n.Text, path))]
            ),
        };
    }

    private void AddPath(Parameter parameter, YearPath? path)
    {
        if (path is not null)
        {
            Result = Result with { Paths = Result.Paths.Add(parameter.Name, path) };
        }
    }

    private void AddSchedule(Parameter parameter, DocumentNode node, string path)
    {
        if (node is MapNode)
        {
            AddPath(
                parameter,
                PathReader.Read(context, node, path, FigureKind.Of(parameter), provenance)
            );
            return;
        }

        context.Error(
            "FIG006",
            path,
            $"'{parameter.Name}' holds an amount for each fiscal year",
            allowed: "lines such as 2022: 23.4 bn JPY, or { series: NAME }"
        );
    }

    private void ReadShares(Parameter parameter, DocumentNode node, string path)
    {
        if (node is not MapNode map)
        {
            context.Error("AGR103", path, "shares are lines such as labor: 45 %");
            return;
        }

        var shares = ImmutableArray.CreateBuilder<(string, Figure)>();
        var names = new NamesReader(context, map, path);
        foreach (var (category, value) in names.Values())
        {
            if (
                FigureReader.Read(
                    context,
                    value,
                    names.PathOf(category),
                    FigureKind.Of(parameter),
                    provenance
                ) is
                { } share
            )
            {
                shares.Add((category, share));
            }
        }

        Result = Result with { Shares = shares.ToImmutable() };
    }

    private void ReadKinds(DocumentNode node, string path)
    {
        if (node is not MapNode map)
        {
            context.Error("AGR104", path, "kinds are lines such as construction: in-kind");
            return;
        }

        var names = new NamesReader(context, map, path);
        foreach (var (category, value) in names.Values())
        {
            Result = Result with
            {
                Kinds = Result.Kinds.Add(category, names.Choice(category, value, CommonKeys.Kind)),
            };
        }
    }

    private void ReadInner(DocumentNode node, string path)
    {
        if (node is not MapNode map)
        {
            context.Error(
                "AGR105",
                path,
                "this is a rule with its own parameters",
                allowed: "{ rule: level, amount: ... }"
            );
            return;
        }

        var inner = new MapReader(context, map, path, RuleKeys.Declaration);
        var use = RuleReader.Read(context, inner, provenance.Or(inner));
        inner.Finish();
        IsComplete &= use is not null;
        Result = Result with { Inner = use };
    }
}
