namespace Calculator.Core.Diagnostics;

/// <summary>How much a diagnostic matters: an error stops the run, a warning and a note are listed in the output.</summary>
public enum Severity
{
    Error,
    Warning,

    /// <summary>Worth knowing and nothing to mend, such as a cap that never binds.</summary>
    Note,
}
