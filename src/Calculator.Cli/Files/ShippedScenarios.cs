namespace Calculator.Cli.Files;

/// <summary>The scenarios and reference data that come with the program.</summary>
internal static class ShippedScenarios
{
    /// <summary>Their folder beside the program, or <c>null</c> when it is not there.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "scenarios");
        return Directory.Exists(folder) ? folder : null;
    }
}
