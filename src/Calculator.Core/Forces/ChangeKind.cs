namespace Calculator.Core.Forces;

/// <summary>What a change does.</summary>
public enum ChangeKind
{
    /// <summary>A unit comes that was not there before, or gets so many people more where a number is stated.</summary>
    Add,

    /// <summary>People leave: home, or out of the force.</summary>
    Withdraw,

    /// <summary>A unit gets more people, or fewer.</summary>
    Resize,

    /// <summary>People go from one site to another.</summary>
    Move,
}
