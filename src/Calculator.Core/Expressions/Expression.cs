using System.Collections.Immutable;
using Calculator.Core.Quantities;

namespace Calculator.Core.Expressions;

/// <summary>A part of a formula as a user wrote it: plain data, no name looked up and no unit checked.</summary>
/// <param name="Path">Where it stands in the scenario document.</param>
public abstract record Expression(string Path)
{
    /// <summary>The parts it is made of, in reading order.</summary>
    public virtual ImmutableArray<Expression> Parts => [];

    /// <summary>This part and everything in it.</summary>
    public IEnumerable<Expression> Everything() =>
        Parts.SelectMany(p => p.Everything()).Prepend(this);
}

/// <summary>A number.</summary>
/// <param name="Value">The number, in base units.</param>
/// <param name="Unit">Its unit; <c>null</c> for a pure number.</param>
/// <param name="Written">The text as the formula has it.</param>
/// <param name="Path">Where it stands.</param>
public sealed record NumberExpression(double Value, Unit? Unit, string Written, string Path)
    : Expression(Path);

/// <summary>The id of a line or an input, or <c>year</c>.</summary>
/// <param name="Name">The id.</param>
/// <param name="Path">Where it stands.</param>
public sealed record NameExpression(string Name, string Path) : Expression(Path);

/// <summary>A minus before a value.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Path">Where the sign stands.</param>
public sealed record NegationExpression(Expression Operand, string Path) : Expression(Path)
{
    /// <inheritdoc/>
    public override ImmutableArray<Expression> Parts => [Operand];
}

/// <summary>One of the four operations, or a comparison.</summary>
/// <param name="Sign"><c>+ - * / &lt; &lt;= = &gt;= &gt;</c></param>
/// <param name="Left">The first operand.</param>
/// <param name="Right">The second operand.</param>
/// <param name="Path">Where the sign stands.</param>
public sealed record OperationExpression(
    string Sign,
    Expression Left,
    Expression Right,
    string Path
) : Expression(Path)
{
    /// <inheritdoc/>
    public override ImmutableArray<Expression> Parts => [Left, Right];
}

/// <summary>A function over arguments.</summary>
/// <param name="Function">Its name.</param>
/// <param name="Arguments">The arguments, in the order written.</param>
/// <param name="Path">Where the name stands.</param>
public sealed record CallExpression(
    string Function,
    ImmutableArray<Expression> Arguments,
    string Path
) : Expression(Path)
{
    /// <inheritdoc/>
    public override ImmutableArray<Expression> Parts => Arguments;
}
