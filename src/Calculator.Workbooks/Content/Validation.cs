namespace Calculator.Workbooks.Content;

/// <summary>What may be put into a range of cells.</summary>
/// <param name="Range">The cells.</param>
/// <param name="Kind">The kind of rule.</param>
/// <param name="First">The bound, the list's cells or the formula.</param>
/// <param name="Second">The upper bound of <see cref="ValidationKind.Between"/>; <c>null</c> otherwise.</param>
/// <param name="ErrorTitle">Title of the message that stops other entries.</param>
/// <param name="Error">The message.</param>
internal sealed record Validation(
    string Range,
    ValidationKind Kind,
    string First,
    string? Second,
    string ErrorTitle,
    string Error
);
