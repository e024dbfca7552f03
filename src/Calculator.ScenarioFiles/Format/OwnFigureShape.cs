namespace Calculator.ScenarioFiles.Format;

/// <summary>How a part of a figure is stated.</summary>
internal enum OwnFigureShape
{
    /// <summary>One figure.</summary>
    One,

    /// <summary>A figure for each fiscal year.</summary>
    ByYear,

    /// <summary>What holds after the last year: the word <c>hold</c>, a growth, or a figure.</summary>
    AfterLast,
}
