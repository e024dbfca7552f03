using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Reads a rule with the parameters it declares.</summary>
internal static class RuleReader
{
    public static readonly IReadOnlyDictionary<string, SupportKind> KindWords =
        Enum.GetValues<SupportKind>().ToDictionary(k => k.Id(), k => k, StringComparer.Ordinal);

    /// <summary>The rule chosen by <c>rule:</c>, or <c>null</c> with errors.</summary>
    public static RuleUse? Read(BindingContext context, MapReader reader, Provenance provenance)
    {
        if (reader.Text("rule") is not { } name)
        {
            if (!reader.Has("rule"))
            {
                reader.Missing("rule");
            }

            AcceptParametersOfAnyRule(reader);

            return null;
        }

        if (RuleCatalog.Find(name) is not { } rule)
        {
            var names = RuleCatalog.Rules.Select(r => r.Name).ToArray();
            context.Error(
                "AGR100",
                reader.PathOf("rule"),
                $"there is no rule '{name}'",
                allowed: string.Join(", ", names),
                didYouMean: Suggestion.Nearest(name, names)
            );
            AcceptParametersOfAnyRule(reader);
            return null;
        }

        var arguments = new Arguments(context, reader, provenance);
        foreach (var parameter in rule.Parameters)
        {
            arguments.Read(parameter);
        }

        return arguments.IsComplete
            ? new RuleUse(rule.Declaration, arguments.Result, reader.Path)
            : null;
    }

    /// <summary>Without a rule nobody can say which parameters are wrong.</summary>
    private static void AcceptParametersOfAnyRule(MapReader reader)
    {
        foreach (var parameter in RuleCatalog.Rules.SelectMany(r => r.Parameters))
        {
            reader.Get(parameter.Name);
        }
    }

    private sealed class Arguments(BindingContext context, MapReader reader, Provenance provenance)
    {
        public RuleArguments Result { get; private set; } = RuleArguments.None;

        public bool IsComplete { get; private set; } = true;

        public void Read(Parameter parameter)
        {
            var node = reader.Get(parameter.Name);
            if (node is null)
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

                return;
            }

            var path = reader.PathOf(parameter.Name);
            var before = context.Diagnostics.Items.Count;
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
                    when node is MapNode map && map.Find("rule") is not null:
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
                        PathReader.Read(context, node, path, Kind(parameter), provenance)
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

            if (context.Diagnostics.Items.Count > before && context.Diagnostics.HasErrors)
            {
                IsComplete = false;
            }
        }

        private static FigureKind Kind(Parameter parameter) =>
            FigureKind.Of(parameter.Unit, parameter.Range);

        /// <summary>A text that does not begin like a number names a line.</summary>
        private static bool IsLineName(string text) =>
            text.Length > 0 && char.IsAsciiLetter(text[0]);

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
                    PathReader.Read(context, node, path, Kind(parameter), provenance)
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
            var names = new MapReader(context, map, path);
            foreach (var (category, value) in names.NamedValues())
            {
                if (
                    FigureReader.Read(
                        context,
                        value,
                        names.PathOf(category),
                        Kind(parameter),
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

            var names = new MapReader(context, map, path);
            foreach (var (category, _) in names.NamedValues().ToArray())
            {
                Result = Result with
                {
                    Kinds = Result.Kinds.Add(
                        category,
                        names.Choice(category, KindWords, SupportKind.Cash)
                    ),
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

            var inner = new MapReader(context, map, path);
            var use = RuleReader.Read(context, inner, provenance.Or(inner));
            inner.Finish();
            IsComplete &= use is not null;
            Result = Result with { Inner = use };
        }
    }
}
