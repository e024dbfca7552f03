namespace Calculator.Core.Diagnostics;

/// <summary>How much a diagnostic matters: an error stops the run, a warning is listed in the output.</summary>
public enum Severity
{
    Error,
    Warning,
}
