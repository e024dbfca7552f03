namespace Calculator.Cli.Output;

/// <summary>Work on a thread of its own: the pool begins with as many as there are processors, and a verb and what it prepares beside
/// it are two of them; a third would be given only after half a second.</summary>
internal static class OwnThread
{
    public static Task Run(Action work) =>
        Task.Factory.StartNew(
            work,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
}
