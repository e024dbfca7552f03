using MathNet.Numerics.RootFinding;

namespace Calculator.Core.Decisions;

/// <summary>Finds the values of an input that bring a measure to a target: a scan of the whole range brackets every crossing, Brent's
/// method finds it, and where the measure comes near the target without crossing it between two values of the scan a search by golden
/// section looks closer. What happens between two neighbouring values of the scan and comes back is not seen.</summary>
public sealed class TargetSearch
{
    /// <summary>Steps of the scan.</summary>
    public const int Steps = 200;

    // How near the target counts as on it, of the largest value that the measure takes.
    private const double Tolerance = 1e-9;
    private const double Accuracy = 1e-13;

    // How little of that a measure may move that is flat.
    private const double Flat = 1e-3;
    private const double Golden = 0.6180339887498949;
    private const int MostIterations = 200;

    private readonly Func<double, double?> _measure;
    private readonly double _target;
    private readonly List<(double X, double Y)> _known = [];
    private readonly List<TargetSolution> _solutions = [];
    private readonly List<double> _jumps = [];
    private double _near;

    private TargetSearch(Func<double, double?> measure, double target) =>
        (_measure, _target) = (measure, target);

    /// <summary>Searches a range, both ends included.</summary>
    /// <param name="measure">The measure at a value of the input; <c>null</c> where it has none.</param>
    /// <param name="target">What it should be.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, above the lower one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are no range.</exception>
    public static TargetAnswer Find(
        Func<double, double?> measure,
        double target,
        double low,
        double high
    )
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(low, high);
        return new TargetSearch(measure, target).Find(low, high);
    }

    private TargetAnswer Find(double low, double high)
    {
        var scan = new (double X, double? Y)[Steps + 1];
        for (var i = 0; i <= Steps; i++)
        {
            // Both ends exactly: nothing beyond them may be asked for.
            var x =
                i == 0 ? low
                : i == Steps ? high
                : low + (high - low) * i / Steps;
            scan[i] = (x, Measure(x));
        }

        _near =
            Tolerance
            * _known.Select(k => Math.Abs(k.Y)).Append(Math.Abs(_target)).DefaultIfEmpty(0).Max();
        for (var i = 0; i <= Steps; i++)
        {
            if (scan[i].Y is not { } y)
            {
                continue;
            }

            if (IsOn(y))
            {
                i = Span(scan, i);
            }
            else if (i < Steps && scan[i + 1].Y is { } next && !IsOn(next))
            {
                if (y < _target != next < _target)
                {
                    Cross(scan[i].X, scan[i + 1].X);
                }
                else if (
                    i > 0
                    && scan[i - 1].Y is { } before
                    && !IsOn(before)
                    && before < _target == y < _target
                    && Math.Abs(y - _target) <= Math.Abs(next - _target)
                    && Math.Abs(y - _target) < Math.Abs(before - _target)
                )
                {
                    LookCloser(scan[i - 1].X, scan[i + 1].X, y < _target);
                }
            }
        }

        return new TargetAnswer(
            [.. TargetSolution.Merged(_solutions)],
            [.. _jumps.Distinct().Order()],
            _known.Count == 0 ? null : _known.MinBy(k => k.Y),
            _known.Count == 0 ? null : _known.MaxBy(k => k.Y),
            scan.Count(s => s.Y is null),
            scan.Length
        );
    }

    private double? Measure(double x)
    {
        if (_measure(x) is not { } y || !double.IsFinite(y))
        {
            return null;
        }

        _known.Add((x, y));
        return y;
    }

    private bool IsOn(double y) => Math.Abs(y - _target) <= _near;

    /// <summary>The scan's values from one that is on the target to the last that still is, with their ends found by halving; gives the last
    /// one's place.</summary>
    private int Span((double X, double? Y)[] scan, int first)
    {
        var last = first;
        while (last < Steps && scan[last + 1].Y is { } y && IsOn(y))
        {
            last++;
        }

        var (before, after) = (scan[Math.Max(0, first - 1)].X, scan[Math.Min(Steps, last + 1)].X);
        _solutions.Add(
            last == first
                ? Around(scan[first].X, before, after)
                : new TargetSolution(End(scan[first].X, before), End(scan[last].X, after))
        );
        return last;
    }

    /// <summary>A value that is on the target, or the span around it in which the measure does not move.</summary>
    private TargetSolution Around(double on, double left, double right)
    {
        const double little = 1e-4;
        return IsSameAt(on + (left - on) * little) || IsSameAt(on + (right - on) * little)
            ? new TargetSolution(End(on, left), End(on, right))
            : new TargetSolution(on, on);

        bool IsSameAt(double x) =>
            x != on
            && Measure(x) is { } y
            && Measure(on) is { } at
            && Math.Abs(y - at) <= _near * Flat;
    }

    /// <summary>The last value at which the measure is what it is at another, going from that one.</summary>
    private double End(double on, double off)
    {
        var level = Measure(on);
        for (var i = 0; i < MostIterations; i++)
        {
            var middle = on + (off - on) / 2;
            if (middle == on || middle == off)
            {
                break;
            }

            if (Measure(middle) is { } y && Math.Abs(y - level!.Value) <= _near * Flat)
            {
                on = middle;
            }
            else
            {
                off = middle;
            }
        }

        return on;
    }

    /// <summary>The crossing between two values on either side of the target, or the jump over it.</summary>
    private void Cross(double left, double right)
    {
        // A value without a result between the two ends the search there.
        var isWhole = true;
        var isFound = Brent.TryFindRoot(
            x =>
            {
                var y = Measure(x);
                isWhole &= y is not null;
                return (y ?? _target) - _target;
            },
            left,
            right,
            Math.Max(Math.Abs(left), Math.Abs(right)) * Accuracy,
            MostIterations,
            out var root
        );
        if (!isWhole)
        {
            return;
        }

        if (isFound && Measure(root) is { } at && IsOn(at))
        {
            _solutions.Add(Around(root, left, right));
            return;
        }

        Halve(left, right);
    }

    /// <summary>The same by halving, for a measure that bends or jumps so that Brent's method does not end.</summary>
    private void Halve(double left, double right)
    {
        var isBelow = Measure(left) < _target;
        for (var i = 0; i < MostIterations; i++)
        {
            var middle = left + (right - left) / 2;
            if (middle == left || middle == right)
            {
                break;
            }

            if (Measure(middle) is not { } y)
            {
                return;
            }

            if (IsOn(y))
            {
                _solutions.Add(Around(middle, left, right));
                return;
            }

            (left, right) = y < _target == isBelow ? (middle, right) : (left, middle);
        }

        _jumps.Add(right);
    }

    /// <summary>Whether the measure reaches the target between values that it comes near it at.</summary>
    private void LookCloser(double left, double right, bool isBelow)
    {
        // MathNet's own search by golden section asks beyond the ends where its first value is not below both.
        var (from, to) = (left, right);
        for (var step = 0; step < MostIterations && to - from > (right - left) * 1e-9; step++)
        {
            var (low, high) = (to - (to - from) * Golden, from + (to - from) * Golden);
            (from, to) =
                Distance(low, isBelow) <= Distance(high, isBelow) ? (from, high) : (low, to);
        }

        var nearest = from + (to - from) / 2;
        switch (Measure(nearest))
        {
            case { } y when IsOn(y):
                _solutions.Add(new TargetSolution(End(nearest, left), End(nearest, right)));
                break;
            case { } y when y < _target != isBelow:
                Cross(left, nearest);
                Cross(nearest, right);
                break;
        }
    }

    private double Distance(double x, bool isBelow) =>
        Measure(x) is { } y ? (isBelow ? _target - y : y - _target) : double.MaxValue;
}
