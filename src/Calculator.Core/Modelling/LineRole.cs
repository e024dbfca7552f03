namespace Calculator.Core.Modelling;

/// <summary>What a line is to a reader; charts and tables pick lines by role, never by parsing an id.</summary>
public enum LineRole
{
    /// <summary>A step on the way: an index, an exchange rate, a bill that is shared.</summary>
    Economy,

    /// <summary>One line of an agreement, in the currency and fiscal years it was agreed in.</summary>
    AgreementLine,

    /// <summary>A line of an agreement that is already counted in others (a total that is allocated, a shared bill).</summary>
    Memorandum,

    /// <summary>One cost of the sending nation.</summary>
    SenderCost,

    /// <summary>Personnel.</summary>
    Posture,

    /// <summary>A host's support by kind or category, or its total.</summary>
    HostSupport,

    /// <summary>One category's support over all hosts in the reporting currency; the categories add up to the total.</summary>
    SupportCategory,

    /// <summary>A measure of the catalog.</summary>
    Measure,
}
