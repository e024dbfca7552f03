namespace Calculator.Core.Forces;

/// <summary>How a unit is present at its site.</summary>
public enum Presence
{
    /// <summary>Stationed there, with its people assigned there.</summary>
    Permanent,

    /// <summary>There in turns: present a part of the year (the presence factor; 1 is heel-to-toe).</summary>
    Rotational,

    /// <summary>Equipment only; the personnel stated are its caretakers.</summary>
    Prepositioned,
}
