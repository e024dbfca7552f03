namespace Calculator.TestSupport;

/// <summary>The checkout the tests run in.</summary>
public static class Repository
{
    /// <summary>Its top folder: the one that holds <c>Calculator.sln</c>.</summary>
    public static string Root { get; } = Find();

    public static string Scenarios => Path.Combine(Root, "scenarios");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Calculator.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests run outside the checkout.");
        }

        return folder;
    }
}
