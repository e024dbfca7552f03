using Calculator.Core.Agreements;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Format;

/// <summary>What the format says of a place in a scenario's document: which keys may stand below it and what it may hold. Dotted paths
/// are followed from <see cref="Root"/> name by name.</summary>
internal sealed class FormatPlace
{
    private static readonly FormatPlace s_nothing = new();

    private FormatPlace() { }

    /// <summary>The whole document.</summary>
    public static FormatPlace Root { get; } = new() { Map = ScenarioKeys.Declaration };

    /// <summary>The key that stands here, or <c>null</c> for a name that the user chose, a year and a parameter.</summary>
    public Key? Key { get; private init; }

    /// <summary>The rule's parameter that stands here, or <c>null</c>.</summary>
    public Parameter? Parameter { get; private init; }

    /// <summary>The map whose keys may stand below, or <c>null</c>.</summary>
    public MapDeclaration? Map { get; private init; }

    /// <summary>The map that declares the key, or <c>null</c> for a name and a parameter.</summary>
    public MapDeclaration? Owner { get; private init; }

    /// <summary>What a figure here must be, or <c>null</c> where none stands.</summary>
    public FigureKind? Kind { get; private init; }

    /// <summary>True where the figure may be stated by year.</summary>
    public bool IsByYear { get; private init; }

    private Func<string, FormatPlace>? Named { get; init; }

    /// <summary>The place of a name below this one; <c>null</c> where it can't stand.</summary>
    /// <param name="name">A key, a name that the user chose, or a year.</param>
    /// <param name="textOf">The texts that stand below this place, by key; <c>null</c> where none is stated.</param>
    public FormatPlace? Below(string name, Func<string, string?> textOf)
    {
        if (Map is { } map)
        {
            if (map.KeysFor(textOf).FirstOrDefault(k => k.Name == name) is { } key)
            {
                return Of(key, map, Kind);
            }

            if (map.ParametersFor(textOf).FirstOrDefault(p => p.Name == name) is { } parameter)
            {
                return Of(parameter);
            }
        }

        return Named is not null ? Named(name)
            : Kind is null ? null
            : PartOfFigure(name);
    }

    private FormatPlace? PartOfFigure(string name)
    {
        var shapes = IsByYear ? FigureKeys.Shapes.Select(s => s.Map) : [FigureKeys.OfValue];
        foreach (var shape in shapes)
        {
            if (shape.Keys.FirstOrDefault(k => k.Name == name) is { } key)
            {
                return Of(key, shape, Kind);
            }
        }

        return IsByYear && char.IsAsciiDigit(name.LastOrDefault())
            ? new FormatPlace { Kind = Kind }
            : null;
    }

    private static FormatPlace Of(Key key, MapDeclaration owner, FigureKind? ownKind) =>
        new()
        {
            Key = key,
            Owner = owner,
            Map = key switch
            {
                MapKey map => map.Map,
                CalendarKey calendar => calendar.Map,
                BaselineKey baseline => baseline.Map,
                CapKey cap => cap.Map,
                OwnFigureKey { Shape: OwnFigureShape.AfterLast } => FigureKeys.OfGrowthAfter,
                _ => null,
            },
            Kind = key switch
            {
                FigureKey figure => figure.Kind,
                PathKey path => path.Kind,
                CapKey cap => cap.Kind,
                OwnFigureKey => ownKind,
                _ => null,
            },
            IsByYear = key is PathKey or OwnFigureKey { Shape: OwnFigureShape.ByYear },
            Named = key switch
            {
                MapsKey maps => _ => new FormatPlace { Map = maps.Map },
                PathsKey paths => name => new FormatPlace
                {
                    Kind = paths.KindOf(name),
                    IsByYear = true,
                },
                DeltasKey => _ => Root,
                _ => null,
            },
        };

    private static FormatPlace Of(Parameter parameter) =>
        new()
        {
            Parameter = parameter,
            Map = parameter.Kind is ParameterKind.Rule or ParameterKind.RuleOrAmount
                ? RuleKeys.Declaration
                : null,
            Kind = parameter.Unit == ParameterUnit.None ? null : FigureKind.Of(parameter),
            IsByYear = parameter.Kind is not ParameterKind.Shares,
            Named = parameter.Kind switch
            {
                ParameterKind.Shares => _ => new FormatPlace { Kind = FigureKind.Of(parameter) },
                ParameterKind.Kinds => _ => s_nothing,
                _ => null,
            },
        };
}
