using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Live;

/// <summary>What a line comes to when one input is a tenth less or more in every year.</summary>
/// <param name="Input">The input.</param>
/// <param name="Less">With a tenth less; <c>null</c> where that is outside its range or gives no result.</param>
/// <param name="More">With a tenth more; likewise.</param>
internal sealed record InputEffect(Input Input, double? Less, double? More)
{
    /// <summary>The larger distance from a value.</summary>
    public double From(double value) =>
        Math.Max(Math.Abs((Less ?? value) - value), Math.Abs((More ?? value) - value));
}
