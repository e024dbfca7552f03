namespace Calculator.Core.Diagnostics;

/// <summary>One thing found wrong, or worth knowing, in a scenario.</summary>
/// <param name="Code">Stable code, for example <c>AGR004</c>; the letters name the stage that found it.</param>
/// <param name="Severity">Error, warning or note.</param>
/// <param name="Path">Where: the dotted path of the item in the scenario document
/// (<c>hosts.japan.agreements.sma-2022.lines.labor.amount</c>); the file position is looked up by whoever read the file.</param>
/// <param name="Message">What was found and why it is wrong, one sentence without a full stop.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Path, string Message)
{
    /// <summary>What is allowed there, or <c>null</c> where the message says all.</summary>
    public string? Allowed { get; init; }

    /// <summary>The nearest allowed word to the one found, or <c>null</c>.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>The dotted path of the other item that it is about, such as the first of two that are the same; <c>null</c> where
    /// there is none.</summary>
    public string? RelatedPath { get; init; }

    /// <summary>True when the diagnostic is about the key at <see cref="Path"/>, not about its value.</summary>
    public bool AtKey { get; init; }
}
