namespace Calculator.Core.Modelling.Formulas;

/// <summary>A formula that reads an assumption.</summary>
/// <param name="Input">The assumption.</param>
public abstract record InputReading(Input Input) : Formula;

/// <summary>An input's one value, or its value of the year being worked out.</summary>
/// <param name="Input">The assumption.</param>
public sealed record InputFormula(Input Input) : InputReading(Input)
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) => this;
}

/// <summary>An input's value of another year.</summary>
/// <param name="Input">The assumption, one that has a value a year.</param>
/// <param name="At">Works out to the year.</param>
public sealed record LookupFormula(Input Input, Formula At) : InputReading(Input)
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [At];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) => this with { At = map(At) };
}

/// <summary>A formula that reads another line, or its own at another year.</summary>
/// <param name="LineId">The line.</param>
public abstract record LineReading(string LineId) : LeafFormula
{
    /// <summary>Which year's value: 0 the same, -1 the one before, 1 the one after.</summary>
    public abstract int Offset { get; }
}

/// <summary>A line's value of the same year.</summary>
/// <param name="LineId">The line.</param>
public sealed record LineFormula(string LineId) : LineReading(LineId)
{
    /// <inheritdoc/>
    public override int Offset => 0;
}

/// <summary>A line's value of the year before.</summary>
/// <param name="LineId">The line.</param>
public sealed record PreviousFormula(string LineId) : LineReading(LineId)
{
    /// <inheritdoc/>
    public override int Offset => -1;
}

/// <summary>A line's value of the year after.</summary>
/// <param name="LineId">The line.</param>
public sealed record NextFormula(string LineId) : LineReading(LineId)
{
    /// <inheritdoc/>
    public override int Offset => 1;
}
