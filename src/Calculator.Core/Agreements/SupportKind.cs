namespace Calculator.Core.Agreements;

/// <summary>How a host gives its support.</summary>
public enum SupportKind
{
    /// <summary>Money paid, to the sending nation or to third parties in its place (wages, utility bills).</summary>
    Cash,

    /// <summary>Goods, works and services given (buildings, transport, ammunition storage).</summary>
    InKind,

    /// <summary>Revenue not collected (rent, taxes, fees): indirect support, which never reduces the sender's budget.</summary>
    Forgone,

    /// <summary>An amount whose split over the other kinds isn't published. As it isn't known to be forgone, it counts like cash
    /// and in-kind support wherever forgone revenue is left out.</summary>
    NotSplit,
}
