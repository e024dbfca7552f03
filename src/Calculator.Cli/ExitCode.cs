namespace Calculator.Cli;

/// <summary>What the process reports to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int ScenarioHasErrors = 1;

    /// <summary>Two scenarios differ, or a file is not laid out as <c>fmt</c> would: an answer, as diff(1) gives it.</summary>
    public const int Different = 1;

    public const int WrongUsage = 2;
    public const int FileProblem = 3;

    /// <summary>A fault of the program itself (EX_SOFTWARE).</summary>
    public const int ProgramFault = 70;

    /// <summary>Stopped by Ctrl-C, as shells report it.</summary>
    public const int Interrupted = 130;
}
