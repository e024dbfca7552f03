using System.Collections.Immutable;

namespace Calculator.Charts.Figures;

/// <summary>What a chart shows, without how it is drawn.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Subtitle">The finding in numbers; may be empty.</param>
/// <param name="Footer">Sources and scenario.</param>
public abstract record ChartFigure(string Title, string Subtitle, string Footer)
{
    /// <summary>Places of the categories that hold part of a year: drawn lighter.</summary>
    public ImmutableArray<int> PartCategories { get; init; } = [];
}

/// <summary>A series of numbers, one for each category.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Values">Finite values; not a number where there is none.</param>
public sealed record ChartSeries(string Name, ImmutableArray<double> Values)
{
    /// <summary>Place in the palette; its place among the figure's series when <c>null</c>.</summary>
    public int? Color { get; init; }
}

/// <summary>Columns of parts on top of one another, negative ones downwards, with an optional line on an axis of its own.</summary>
/// <param name="Categories">Labels under the columns.</param>
/// <param name="Series">The parts, the first at the bottom.</param>
/// <param name="Unit">Unit of the columns.</param>
public sealed record StackedColumnsFigure(
    string Title,
    string Subtitle,
    string Footer,
    ImmutableArray<string> Categories,
    ImmutableArray<ChartSeries> Series,
    string Unit
) : ChartFigure(Title, Subtitle, Footer)
{
    /// <summary>A share, 0 to 1, drawn as a line in percent; <c>null</c> for none.</summary>
    public ChartSeries? Share { get; init; }
}

/// <summary>Columns beside one another: before and after, one alternative and another.</summary>
public sealed record GroupedColumnsFigure(
    string Title,
    string Subtitle,
    string Footer,
    ImmutableArray<string> Categories,
    ImmutableArray<ChartSeries> Series,
    string Unit
) : ChartFigure(Title, Subtitle, Footer);

/// <summary>Lines over the years, each named at its end.</summary>
public sealed record LinesFigure(
    string Title,
    string Subtitle,
    string Footer,
    ImmutableArray<string> Categories,
    ImmutableArray<ChartSeries> Series,
    string Unit
) : ChartFigure(Title, Subtitle, Footer)
{
    /// <summary>True for shares, shown in percent.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Points that are marked and named.</summary>
    public ImmutableArray<ChartMark> Marks { get; init; } = [];
}

/// <summary>Several plots of lines in one picture, which share their series and the legend.</summary>
/// <param name="Panels">The plots, at least one; the series have the same names and order in each.</param>
public sealed record PanelsFigure(
    string Title,
    string Subtitle,
    string Footer,
    ImmutableArray<LinesFigure> Panels
) : ChartFigure(Title, Subtitle, Footer);

/// <summary>A number over another number.</summary>
/// <param name="Points">Finite places across, ascending, with their heights; a height that is not a number is a gap.</param>
/// <param name="Across">What is across, with its unit.</param>
/// <param name="Unit">Unit of the heights.</param>
public sealed record CurveFigure(
    string Title,
    string Subtitle,
    string Footer,
    ImmutableArray<(double X, double Y)> Points,
    string Across,
    string Unit
) : ChartFigure(Title, Subtitle, Footer)
{
    /// <summary>True for heights that are shares, shown in percent.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The same for what is across.</summary>
    public bool IsPercentAcross { get; init; }
}

/// <summary>A number for each pair of two things, as a colour.</summary>
/// <param name="Down">What the rows are, and their names from the top.</param>
/// <param name="Across">What the columns are, and their names.</param>
/// <param name="Values">The numbers row by row; not a number where there is none.</param>
/// <param name="Unit">Their unit.</param>
public sealed record HeatMapFigure(
    string Title,
    string Subtitle,
    string Footer,
    (string Name, ImmutableArray<string> Values) Down,
    (string Name, ImmutableArray<string> Values) Across,
    ImmutableArray<double> Values,
    string Unit
) : ChartFigure(Title, Subtitle, Footer)
{
    /// <summary>True for shares, shown in percent.</summary>
    public bool IsPercent { get; init; }
}

/// <summary>A point of a line that is marked.</summary>
/// <param name="Series">Place of its series.</param>
/// <param name="Category">Place of its category.</param>
/// <param name="Text">What stands beside it.</param>
public sealed record ChartMark(int Series, int Category, string Text);

/// <summary>From one total to another in steps.</summary>
/// <param name="Start">Name and value of the first total.</param>
/// <param name="Steps">Name and difference of each step; together end less start.</param>
/// <param name="End">Name and value of the last total.</param>
/// <param name="Unit">Unit of all of them.</param>
public sealed record WaterfallFigure(
    string Title,
    string Subtitle,
    string Footer,
    (string Name, double Value) Start,
    ImmutableArray<(string Name, double Value)> Steps,
    (string Name, double Value) End,
    string Unit
) : ChartFigure(Title, Subtitle, Footer);

/// <summary>Places on a map, sized by a number, with circles of distance.</summary>
/// <param name="Points">Places.</param>
/// <param name="Rings">Circles.</param>
/// <param name="Unit">Unit of the sizes.</param>
public sealed record MapFigure(
    string Title,
    string Subtitle,
    string Footer,
    ImmutableArray<MapPoint> Points,
    ImmutableArray<MapRing> Rings,
    string Unit
) : ChartFigure(Title, Subtitle, Footer);

/// <summary>A place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Value">What the dot's area stands for; zero or more.</param>
public sealed record MapPoint(string Name, double Latitude, double Longitude, double Value);

/// <summary>A circle of distance.</summary>
/// <param name="Name">Name of the centre.</param>
/// <param name="Latitude">Degrees north of the centre.</param>
/// <param name="Longitude">Degrees east of the centre.</param>
/// <param name="Radius">Radius, km.</param>
public sealed record MapRing(string Name, double Latitude, double Longitude, double Radius);
