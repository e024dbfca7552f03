namespace Calculator.Core.Agreements;

/// <summary>What happens after an agreement's last year, until a successor takes over.</summary>
public enum Expiry
{
    /// <summary>Nothing is paid (the default).</summary>
    Lapse,

    /// <summary>The last year's amount goes on.</summary>
    Hold,

    /// <summary>The rule goes on.</summary>
    Continue,
}
