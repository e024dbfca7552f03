namespace Calculator.ScenarioFiles.Binding;

/// <summary>Dotted paths of document items.</summary>
internal static class PathJoin
{
    public static string Join(string parent, string key) =>
        parent.Length == 0 ? key : $"{parent}.{key}";

    /// <summary>The parent's path; empty at the root.</summary>
    public static string Parent(string path) =>
        path.LastIndexOf('.') is var at and >= 0 ? path[..at] : "";
}
