using Calculator.Core.Quantities;

namespace Calculator.Core.Modelling.Formulas;

/// <summary>One formula, the same in every fiscal year: plain immutable data that interpreters read
/// (value, Excel, derivation). Written with operators so that a rule reads like the clause it implements.</summary>
public abstract record Formula
{
    /// <summary>The fiscal year's label of the column being worked out.</summary>
    public static Formula Year { get; } = new YearFormula();

    /// <summary>A structural constant such as 0, 1 or 12 months. An assumption is never a constant: it is an <see cref="Input"/>.</summary>
    public static Formula Constant(double value, Unit? unit = null) =>
        new ConstantFormula(value, unit ?? Unit.Ratio);

    /// <summary>No value. What is reckoned with it has none either.</summary>
    public static Formula Blank(Unit unit) => new BlankFormula(unit);

    /// <summary>The input's value: its one number, or the number of the year being worked out.</summary>
    public static Formula Of(Input input) => new InputFormula(input);

    /// <summary>The number that a by-year input has for the year that <paramref name="year"/> works out to.</summary>
    public static Formula Lookup(Input input, Formula year) =>
        year is YearFormula || !input.IsByYear
            ? new InputFormula(input)
            : new LookupFormula(input, year);

    /// <summary>The same year's value of a line.</summary>
    public static Formula LineOf(string lineId) => new LineFormula(lineId);

    /// <summary>The value of a line one year earlier.</summary>
    public static Formula Previous(string lineId) => new PreviousFormula(lineId);

    /// <summary>The value of a line one year later; only lines that nothing earlier depends on may look ahead (re-timing).</summary>
    public static Formula Next(string lineId) => new NextFormula(lineId);

    /// <summary>The same number stated in another unit: what a conversion factor means (a pure index ratio as yen of FY2022 per then-year yen).</summary>
    public static Formula Restate(Formula formula, Unit unit) => new RestatedFormula(formula, unit);

    /// <summary><paramref name="first"/> in the model's first year, <paramref name="then"/> in every later one.</summary>
    public static Formula Opening(Formula first, Formula then) => new OpeningFormula(first, then);

    public static Formula Min(Formula left, Formula right) =>
        new ExtremumFormula(IsMaximum: false, left, right);

    public static Formula Max(Formula left, Formula right) =>
        new ExtremumFormula(IsMaximum: true, left, right);

    /// <summary><paramref name="value"/> held between a floor and a cap, either of which may be absent.
    /// Where the floor lies above the cap, the cap wins.</summary>
    public static Formula Clamp(Formula value, Formula? floor, Formula? cap) =>
        floor is null && cap is null ? value : new ClampFormula(value, floor, cap);

    /// <summary><paramref name="value"/> rounded to a multiple of <paramref name="step"/>, halves away from zero as in treaties
    /// and in Excel's ROUND; the value itself where there is no step. Both are of one unit, the step is more than zero.</summary>
    public static Formula Round(Formula value, Formula? step) =>
        step is null ? value : new RoundedFormula(value, step);

    /// <summary><c>@base</c> to the power of <paramref name="exponent"/>; both are pure numbers.</summary>
    public static Formula Power(Formula @base, Formula exponent) =>
        new PowerFormula(@base, exponent);

    /// <summary>The sum of any number of terms of one unit; zero in <paramref name="unit"/> when there are none.</summary>
    public static Formula Sum(IEnumerable<Formula> terms, Unit unit)
    {
        var list = terms.ToEquatable();
        return list.Count switch
        {
            0 => Constant(0, unit),
            1 => list[0],
            _ => new SumFormula(list),
        };
    }

    /// <summary>The sum of the squares of one term or more of one unit, in that unit squared.</summary>
    public static Formula SumOfSquares(IEnumerable<Formula> terms) =>
        new SumOfSquaresFormula(terms.ToEquatable());

    public static Formula If(Formula condition, Formula then, Formula otherwise) =>
        new ConditionalFormula(condition, then, otherwise);

    /// <summary>True when every condition is.</summary>
    public static Formula All(params Formula[] conditions) =>
        new AllFormula(conditions.ToEquatable());

    /// <summary><paramref name="value"/> when it lies between two ends, both included.</summary>
    public static Formula Between(Formula value, Formula first, Formula last) =>
        All(value >= first, value <= last);

    /// <summary>numerator / denominator, and no value where the denominator is 0: there is no share of nothing.</summary>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole.</param>
    /// <param name="denominatorUnit">Its unit.</param>
    /// <param name="unit">Unit of the result; a ratio by default.</param>
    public static Formula Share(
        Formula numerator,
        Formula denominator,
        Unit denominatorUnit,
        Unit? unit = null
    ) =>
        If(
            IsEqual(denominator, Constant(0, denominatorUnit)),
            Blank(unit ?? Unit.Ratio),
            numerator / denominator
        );

    public static Formula IsEqual(Formula left, Formula right) =>
        new ComparisonFormula(ComparisonOperator.Equal, left, right);

    public static Formula operator +(Formula left, Formula right) =>
        new ArithmeticFormula(ArithmeticOperator.Add, left, right);

    public static Formula operator -(Formula left, Formula right) =>
        new ArithmeticFormula(ArithmeticOperator.Subtract, left, right);

    public static Formula operator *(Formula left, Formula right) =>
        new ArithmeticFormula(ArithmeticOperator.Multiply, left, right);

    public static Formula operator /(Formula left, Formula right) =>
        new ArithmeticFormula(ArithmeticOperator.Divide, left, right);

    public static Formula operator +(double left, Formula right) => Constant(left) + right;

    public static Formula operator -(double left, Formula right) => Constant(left) - right;

    public static Formula operator -(Formula left, double right) => left - Constant(right);

    public static Formula operator >=(Formula left, Formula right) =>
        new ComparisonFormula(ComparisonOperator.AtLeast, left, right);

    public static Formula operator <=(Formula left, Formula right) =>
        new ComparisonFormula(ComparisonOperator.AtMost, left, right);

    public static Formula operator >(Formula left, Formula right) =>
        new ComparisonFormula(ComparisonOperator.MoreThan, left, right);

    public static Formula operator <(Formula left, Formula right) =>
        new ComparisonFormula(ComparisonOperator.LessThan, left, right);

    /// <summary>The formulas this one is made of, in reading order.</summary>
    public abstract IEnumerable<Formula> Parts { get; }

    /// <summary>The same formula over other parts.</summary>
    /// <param name="map">Gives what stands in a part's place.</param>
    public abstract Formula WithParts(Func<Formula, Formula> map);

    /// <summary>The inputs that it reads, each time it does.</summary>
    public IEnumerable<Input> InputsRead() =>
        Everything().OfType<InputReading>().Select(f => f.Input);

    /// <summary>The ids of the lines that it reads, of whichever year, each time it does.</summary>
    public IEnumerable<string> LinesRead() =>
        Everything().OfType<LineReading>().Select(f => f.LineId);

    /// <summary>This formula and everything in it.</summary>
    public IEnumerable<Formula> Everything()
    {
        yield return this;
        foreach (var part in Parts)
        {
            foreach (var inner in part.Everything())
            {
                yield return inner;
            }
        }
    }

    /// <summary>The formula with one of its parts, told by reference, replaced wherever it stands.</summary>
    public Formula Replace(Formula part, Formula by) =>
        ReferenceEquals(this, part) ? by : WithParts(p => p.Replace(part, by));
}
