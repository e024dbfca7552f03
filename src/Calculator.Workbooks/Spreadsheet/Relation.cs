namespace Calculator.Workbooks.Spreadsheet;

/// <summary>How a part of a package names another.</summary>
/// <param name="Id">The name that the part uses.</param>
/// <param name="Type">What the other part is to it.</param>
/// <param name="Target">Where the other part stands, seen from this one.</param>
internal sealed record Relation(string Id, string Type, string Target);
