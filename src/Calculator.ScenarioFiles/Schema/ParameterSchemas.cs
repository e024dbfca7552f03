using System.Text.Json.Nodes;
using Calculator.Core.Agreements;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Schema;

/// <summary>Schemas of rules' parameters by what they hold.</summary>
/// <param name="figures">The schemas of figures.</param>
/// <param name="keys">The schemas of keys.</param>
internal sealed class ParameterSchemas(FigureSchemas figures, KeySchemas keys)
{
    /// <summary>The value of a parameter.</summary>
    public JsonObject Of(Parameter parameter, bool isDelta)
    {
        var json = Value(parameter, isDelta);
        var kind = FigureKind.Of(parameter);
        var hasFigure = parameter.Unit != ParameterUnit.None;
        SchemaWords.Describe(
            json,
            parameter.Name,
            parameter.Doc,
            hasFigure ? IdText.Sentence(kind.Describe) : null,
            hasFigure ? SchemaWords.Range(kind) : null,
            fallback: null
        );
        return json;
    }

    private JsonObject Value(Parameter parameter, bool isDelta)
    {
        var kind = FigureKind.Of(parameter);
        var isStated = !isDelta && parameter.IsRequired;
        return parameter.Kind switch
        {
            ParameterKind.Path => Path(),
            ParameterKind.Schedule => Schedule(Path(), !isStated),
            ParameterKind.LineOrPath => SchemaParts.If(Name(), [], Path()),
            ParameterKind.AmountOrPredecessor => SchemaParts.If(Name(), Predecessor(), Path()),
            ParameterKind.RuleOrAmount => SchemaParts.If(
                Name(),
                Predecessor(),
                isDelta
                    ? new JsonObject { ["anyOf"] = new JsonArray(Path(), Rule(isDelta, isStated)) }
                    : SchemaParts.If(
                        SchemaParts.Requires(CommonKeys.Rule.Name).OfMap(),
                        Rule(isDelta, isStated),
                        Path()
                    )
            ),
            ParameterKind.Rule => Rule(isDelta, isStated),
            ParameterKind.Index => new JsonObject
            {
                ["type"] = SchemaParts.Types(!isStated, "string", "integer"),
            },
            ParameterKind.Lines => new JsonObject
            {
                ["type"] = SchemaParts.Types(!isStated, "string", "array"),
                ["items"] = new JsonObject { ["type"] = "string" },
                ["minItems"] = 1,
            },
            ParameterKind.Years => SchemaParts.Text(
                TextForms.Years.Pattern(),
                TextForms.Years.Describe
            ),
            ParameterKind.Shares => SchemaParts.Named(
                !isStated,
                KeySchemas.Stated(figures.Figure(kind, isDelta), !isDelta, kind)
            ),
            ParameterKind.Kinds => SchemaParts.Named(
                !isStated,
                SchemaWords.OneOf(CommonKeys.Kind.Words, orNull: isDelta)
            ),
            _ => [],
        };

        JsonObject Path() => KeySchemas.Stated(figures.Path(kind, isDelta), isStated, kind);
    }

    private JsonObject Rule(bool isDelta, bool isStated) =>
        KeySchemas.Stated(keys.Map(RuleKeys.Declaration, isDelta), isStated);

    private static JsonObject Schedule(JsonObject path, bool orNull)
    {
        path["type"] = SchemaParts.Types(orNull, "object");
        return path;
    }

    private static JsonObject Predecessor() =>
        new() { ["enum"] = SchemaParts.Texts(LineReference.PredecessorWords) };

    /// <summary>A text that does not begin like a number is a name or a word; what else a value is wrong in is told of a figure.</summary>
    private static JsonObject Name() => new() { ["type"] = "string", ["pattern"] = "^[A-Za-z]" };
}
